import type {Random} from '#lib/lake/engine/testing/random.ts'
import {isRecord} from '#lib/lake/http/json-input.ts'
import {brokenJson, hostileJson, hostileQuery, hostileText} from './values.ts'

/**
 * Good bodies by a word of the path they are for, to be spoilt at one place. None of them names a
 * document that the test counts on: a spoilt body may still be a valid one.
 */
const samples = (random: Random): Record<string, unknown[]> => {
  const text = hostileText(random)
  const id = `hostile-${random.below(50)}`
  const document = {_id: id, _type: 'hostile', list: [{_key: 'a', n: 1}], ref: {_ref: id}}
  const action = (name: string) => ({
    actionType: `sanity.action.document.${name}`,
    publishedId: id,
    draftId: `drafts.${id}`,
    versionId: `versions.a.${id}`,
    attributes: {...document, _id: `drafts.${id}`},
    patch: {set: {a: 1}},
    includeDrafts: [text],
    ifExists: 'fail',
  })
  const releaseAction = (name: string) => ({
    actionType: `sanity.action.release.${name}`,
    releaseId: id,
    metadata: {title: text},
    publishAt: text,
    patch: {set: {a: 1}},
    attributes: document,
  })
  const patch = {
    id,
    ifRevisionID: text,
    setIfMissing: {a: {}},
    set: {'list[_key == "a"].n': 2, [text]: 1},
    unset: ['list[0]', text],
    inc: {n: 1},
    dec: {n: 1e308},
    insert: {after: 'list[-1]', items: [1]},
    diffMatchPatch: {title: '@@ -1,5 +1,6 @@\n Cramp\n+s\n'},
  }
  return {
    query: [{query: hostileQuery(random), params: {x: text, y: [1, {a: 2}]}}],
    mutate: [
      {mutations: [{create: document}], transactionId: text},
      {mutations: [{createOrReplace: document}, {createIfNotExists: document}]},
      {mutations: [{delete: {id}}, {create: {_type: 'hostile'}}]},
      {mutations: [{delete: {query: '*[_type == "nothing"]', params: {}}}]},
      {mutations: [{patch: {query: `*[_id == "${id}"]`, set: {[text]: 1}}}]},
      {mutations: [{createOrReplace: {...document, title: 'Cramp', n: 1}}, {patch}]},
    ],
    actions: [
      ...DOCUMENT_ACTIONS.map((name) => ({actions: [action(name)]})),
      ...RELEASE_ACTIONS.map((name) => ({actions: releaseAction(name)})),
    ],
    keyvalue: [[{key: text, value: {a: text}}], {key: id, value: null}],
    mux: [
      {op: 'sub', id, url: 'http://localhost/v1/data/listen/production?query=*', lastEventId: text},
      {op: 'unsub', id},
      {op: 'ws-open', id},
      {
        op: 'ws-send',
        id,
        data: JSON.stringify({method: 'presence_announce', params: {data: text}}),
      },
    ],
    '': [{role: text, name: text, email: text, label: text, roleName: text}],
  }
}

const DOCUMENT_ACTIONS = [
  ...['create', 'edit', 'publish', 'unpublish', 'delete', 'discard', 'replaceDraft'],
  ...['version.create', 'version.discard', 'version.replace', 'version.unpublish'],
]
const RELEASE_ACTIONS = ['create', 'edit', 'publish', 'schedule', 'archive', 'delete', 'import']

/** A good body, most of the time for this path. */
function sample(random: Random, path: string): unknown {
  const all = samples(random)
  const fitting = Object.keys(all).filter((word) => word !== '' && path.includes(word))
  const word = random.pick(random.chance(0.8) && fitting.length > 0 ? fitting : Object.keys(all))
  return random.pick(all[word] ?? [])
}

/** The same value with one part of it, at random, replaced by something that does not belong there. */
function spoilt(value: unknown, random: Random): unknown {
  if (random.chance(0.15)) return safelyParsed(hostileJson(random))
  if (Array.isArray(value) && value.length > 0) {
    const place = random.below(value.length)
    return value.map((part, i) => (i === place ? spoilt(part, random) : part))
  }
  if (isRecord(value) && Object.keys(value).length > 0) {
    const name = random.pick(Object.keys(value))
    const {[name]: part, ...rest} = value
    if (random.chance(0.1)) return rest
    if (random.chance(0.1)) return {...rest, [hostileText(random)]: part}
    return {...rest, [name]: spoilt(part, random)}
  }
  return random.chance(0.5) ? hostileText(random) : safelyParsed(hostileJson(random))
}

/** Some of the JSON is too deep for `JSON.stringify`; it is sent as text elsewhere. */
const safelyParsed = (text: string): unknown => (text.length > 20_000 ? text : JSON.parse(text))

/** A body for a path: a spoilt good one, JSON of the wrong kind, no JSON, or plain bytes. */
export function hostileBody(random: Random, path: string): Buffer {
  const {pick, below, times} = random
  const make = pick([
    ...times(6, () => () => JSON.stringify(spoilt(sample(random, path), random))),
    () => hostileJson(random),
    () => brokenJson(random),
    () => '',
    () => Buffer.from(times(below(2_000), () => below(256))),
    () => `{"mutations":[${hostileJson(random)}]}`,
    () => `{"actions":[${hostileJson(random)}]}`,
    () => `{"query":${JSON.stringify(hostileQuery(random))},"params":${hostileJson(random)}}`,
    () => JSON.stringify(sample(random, path)).replaceAll('"hostile', '"\\ud800'),
  ])
  const body = make()
  return Buffer.isBuffer(body) ? body : Buffer.from(body)
}
