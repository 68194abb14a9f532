import {describe, expect, test} from 'vitest'
import {actionsToMutations, type ActionOptions} from './actions.ts'
import {applyMutations} from './apply.ts'
import {ActionError} from './errors.ts'
import {ALLOWED, type ReleaseState} from './release-document.ts'
import {makeDocument, storeOf} from './testing/make-document.ts'
import type {Doc} from './types.ts'

const NOW = '2026-11-25T10:00:00.000Z'
const AT = {transactionId: 'tx-1', timestamp: NOW, newId: () => 'new-id'}
const VERSION = 'versions.r1.a'

const inState = (state: ReleaseState, more: object = {}) =>
  makeDocument('_.releases.r1', {
    _type: 'system.release',
    name: 'r1',
    state,
    metadata: {title: 'One', releaseType: 'asap'},
    ...(state === 'archived' && {finalDocumentStates: [{id: VERSION}]}),
    ...(state === 'scheduled' && {publishAt: '2027-01-01T00:00:00.000Z'}),
    ...more,
  })

const published = makeDocument('a', {title: 'old', _createdAt: '2020-01-01T00:00:00Z'})
const version = makeDocument(VERSION, {title: 'new'})

type Extra = Record<string, unknown>
const act = (name: string, more: Extra = {}) => ({
  actionType: `sanity.action.release.${name}`,
  releaseId: 'r1',
  ...more,
})

/** The documents after the actions, by id; null for those deleted. */
function run(stored: Doc[], actions: unknown[], options: ActionOptions = {}) {
  const get = storeOf(...stored)
  const membersOf = () => stored.map(({_id}) => _id).filter((id) => id.startsWith('versions.r1.'))
  const known = {membersOf, now: NOW, author: 'mara', lastState: storeOf(version), ...options}
  const {changes} = applyMutations(get, actionsToMutations(get, actions, known), AT)
  return Object.fromEntries(changes.map(({id, after}) => [id, after]))
}

function refusal(stored: Doc[], ...actions: unknown[]) {
  try {
    run(stored, actions)
  } catch (error) {
    if (error instanceof ActionError) return `${error.status} ${error.message}`
    throw error
  }
  return null
}

const payload: Record<string, Extra> = {
  edit: {patch: {set: {'metadata.title': 'Two'}}},
  schedule: {publishAt: '2027-01-01T00:00:00Z'},
}
const states = ['active', 'scheduled', 'published', 'archived'] as const
const names = Object.keys(ALLOWED) as (keyof typeof ALLOWED)[]

describe.each(names)('%s', (name) => {
  const allowed: readonly string[] = ALLOWED[name]
  test.each(states)('in state %s', (state) => {
    const refused = `409 Release "r1" is ${state}; to ${name} it, it has to be ${allowed.join(' or ')}`
    expect(refusal([inState(state)], act(name, payload[name]))).toBe(
      allowed.includes(state) ? null : refused,
    )
  })

  test('without the release', () => {
    expect(refusal([], act(name, payload[name]))).toContain('"_.releases.r1" was not found')
  })
})

test('makes a release that nobody has decided about, in the name of its maker', () => {
  const after = run([], [act('create', {metadata: {title: 'One'}})])
  expect(after['_.releases.r1']).toMatchObject({
    _type: 'system.release',
    name: 'r1',
    state: 'active',
    metadata: {title: 'One', releaseType: 'undecided'},
    userId: 'mara',
  })
})

test.each([
  [act('create', {releaseId: 'drafts'}), 'Invalid releaseId "drafts"'],
  [act('create', {releaseId: 'a.b'}), 'Invalid releaseId "a.b"'],
  [act('create', {releaseId: undefined}), 'needs releaseId'],
  [act('create', {metadata: {title: 1}}), 'metadata.title is 1, expected a text'],
  [act('create', {metadata: {description: []}}), 'metadata.description is [], expected a text'],
  [act('create', {metadata: {releaseType: 'soon'}}), '"soon", expected asap, scheduled, undecided'],
  [act('create', {metadata: {cardinality: 'two'}}), '"two", expected one, many'],
  [act('create', {metadata: {intendedPublishAt: '1.1.2027'}}), '"1.1.2027", expected an instant'],
  [act('import', {attributes: {_id: '_.releases.r2'}}), 'expected "_.releases.r1"'],
  [act('import', {attributes: {metadata: null}}), 'metadata is null, expected an object'],
])('refuses what is no release: %j', (action, why) => {
  expect(refusal([], action)).toContain(why)
})

test.each(['2027-13-01T00:00:00Z', '2027-01-01', 'tomorrow', 1, undefined])(
  'refuses to schedule a release at %j',
  (publishAt) => {
    expect(refusal([inState('active')], act('schedule', {publishAt}))).toContain(
      'expected an instant like',
    )
  },
)

test('refuses to make a release twice', () => {
  expect(refusal([inState('active')], act('create'))).toContain('already exists')
})

test('publishes every version as one, strengthening references', () => {
  const to = {_ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note'}}
  const stored = [
    inState('active', {error: {message: 'earlier'}}),
    published,
    makeDocument(VERSION, {title: 'new', to}),
    makeDocument('versions.r1.b'),
  ]
  const {'_.releases.r1': release, ...documents} = run(stored, [act('publish')])
  expect(documents).toMatchObject({
    a: {title: 'new', to: {_ref: 'b'}, _createdAt: published._createdAt},
    b: {_type: 'note'},
    [VERSION]: null,
    'versions.r1.b': null,
  })
  expect(documents.a?.to).toEqual({_ref: 'b'})
  expect(release).toMatchObject({
    state: 'published',
    publishedAt: NOW,
    finalDocumentStates: [{id: VERSION}, {id: 'versions.r1.b'}],
  })
  expect(release).not.toHaveProperty('error')
})

test('publishes what the same request put into the release', () => {
  const create = {
    actionType: 'sanity.action.document.version.create',
    publishedId: 'c',
    document: {_id: 'versions.r1.c', _type: 'note'},
  }
  expect(run([], [act('create'), create, act('publish')])).toMatchObject({c: {_type: 'note'}})
})

test('asks the rule of the content before a version takes the place of a document', () => {
  const publishing: ActionOptions['publishing'] = (document, before) => ({
    ...document,
    formerTitle: before?.title,
  })
  const after = run([inState('active'), published, version], [act('publish')], {publishing})
  expect(after.a).toMatchObject({title: 'new', formerTitle: 'old'})
})

test('removes what a version is marked to unpublish', () => {
  const marked = makeDocument(VERSION, {_system: {delete: true}})
  expect(run([inState('active'), published, marked], [act('publish')])).toMatchObject({
    a: null,
    [VERSION]: null,
  })
})

test('schedules, and forgets what went wrong before', () => {
  const failed = inState('active', {error: {message: 'earlier'}})
  const after = run([failed], [act('schedule', {publishAt: '2027-01-01T01:00:00+01:00'})])
  expect(after['_.releases.r1']).toMatchObject({
    state: 'scheduled',
    publishAt: '2027-01-01T00:00:00.000Z',
  })
  expect(after['_.releases.r1']).not.toHaveProperty('error')
})

test('archives the versions away and restores them', () => {
  const stored = [inState('active'), published, version]
  expect(run(stored, [act('archive')])).toMatchObject({
    [VERSION]: null,
    '_.releases.r1': {state: 'archived', finalDocumentStates: [{id: VERSION}]},
  })
  const after = run([inState('archived'), published], [act('unarchive')])
  expect(after[VERSION]).toMatchObject({title: 'new'})
  expect(after['_.releases.r1']).not.toHaveProperty('finalDocumentStates')
})

test('refuses to restore what the history does not have', () => {
  const get = storeOf(inState('archived'))
  expect(() => actionsToMutations(get, [act('unarchive')])).toThrow(
    `"${VERSION}" of the archived release is not in the history`,
  )
})

test('an imported release rests: what was scheduled is active again', () => {
  const attributes = {...inState('scheduled'), error: undefined}
  const after = run([], [act('import', {attributes, ifExists: 'fail'})])
  expect(after['_.releases.r1']).toMatchObject({state: 'active'})
  expect(after['_.releases.r1']).not.toHaveProperty('publishAt')
  const over = run([], [act('import', {document: inState('archived')})])
  expect(over['_.releases.r1']).toMatchObject({state: 'archived'})
})

test.each(['scheduled', 'published', 'archived'] as const)(
  'locks the versions of a release that is %s',
  (state) => {
    const stored = [inState(state), published, version]
    const edit = {
      actionType: 'sanity.action.document.edit',
      publishedId: 'a',
      draftId: VERSION,
      patch: {set: {title: 'no'}},
    }
    expect(refusal(stored, edit)).toBe(
      `409 "${VERSION}" is locked: release "r1" is ${state}, not active`,
    )
  },
)

test('refuses document actions on a release itself', () => {
  const edit = {
    actionType: 'sanity.action.document.edit',
    publishedId: 'r1',
    draftId: '_.releases.r1',
    patch: {set: {state: 'published'}},
  }
  expect(refusal([inState('active')], edit)).toContain('changed by release actions only')
})
