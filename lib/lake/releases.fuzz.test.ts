import {expect, test} from 'vitest'
import {createDocumentMemory} from './document-memory.ts'
import {actionsToMutations, scheduledPublication} from './engine/actions.ts'
import {applyMutations} from './engine/apply.ts'
import {publishedId, releaseDocumentId, releaseOf} from './engine/document-id.ts'
import {ActionError} from './engine/errors.ts'
import {isMarkedDeleted} from './engine/release-document.ts'
import {createRandom, seedOf, type Random} from './engine/testing/random.ts'
import type {Doc, Mutation} from './engine/types.ts'

const SEED = seedOf(20261125)
const RELEASES = ['r1', 'r2', 'r3']
const IDS = ['a', 'b', 'c', 'd']

/** A lake reduced to its documents and what they were before they were deleted. */
function world() {
  const memory = createDocumentMemory([])
  const ends = new Map<string, Doc>()
  let count = 0
  const options = {
    versionsOf: memory.versionsOf,
    membersOf: memory.membersOf,
    lastState: (id: string) => memory.get(id) ?? ends.get(id) ?? null,
  }
  const all = () =>
    new Map(
      [...RELEASES.map(releaseDocumentId), ...IDS, ...IDS.flatMap(memory.versionsOf)].flatMap(
        (id): [string, Doc][] => {
          const document = memory.get(id)
          return document ? [[id, document]] : []
        },
      ),
    )

  return {
    memory,
    options,
    /** One transaction; null when it is refused, which changes nothing. */
    commit(read: () => Mutation[]) {
      const before = all()
      try {
        const timestamp = new Date(count).toISOString()
        const at = {transactionId: `tx-${count++}`, timestamp, newId: () => 'id'}
        const {changes} = applyMutations(memory.get, read(), at)
        for (const {id, before: was, after} of changes) if (was && !after) ends.set(id, was)
        memory.apply(changes)
        return {before, after: all()}
      } catch (error) {
        if (!(error instanceof ActionError)) throw error
        return null
      }
    },
  }
}

function randomAction(random: Random, step: number) {
  const releaseId = random.pick(RELEASES)
  const publishedDoc = random.pick(IDS)
  const versionId = `versions.${releaseId}.${publishedDoc}`
  const document = {_id: versionId, _type: 'note', text: `v${step}`}
  return random.pick<Record<string, unknown> & {name: string; releaseId: string}>([
    {name: 'release.create', releaseId},
    {name: 'release.publish', releaseId},
    {name: 'release.schedule', releaseId, publishAt: '2026-01-01T00:00:00Z'},
    {name: 'run', releaseId},
    {name: 'release.unschedule', releaseId},
    {name: 'release.archive', releaseId},
    {name: 'release.unarchive', releaseId},
    {name: 'release.delete', releaseId},
    {name: 'document.version.create', releaseId, publishedId: publishedDoc, document},
    {name: 'document.version.create', releaseId, publishedId: publishedDoc, document},
    {name: 'document.version.create', releaseId, publishedId: publishedDoc, versionId},
    {name: 'document.version.replace', releaseId, document},
    {name: 'document.version.discard', releaseId, versionId},
    {name: 'document.version.unpublish', releaseId, versionId, publishedId: publishedDoc},
  ])
}

const words = (documents: Iterable<Doc>) =>
  [...documents]
    .map(({_id, text, _system}) => ({_id, text, _system}))
    .toSorted((a, b) => (a._id < b._id ? -1 : 1))

type Step = {
  name: string
  release: Doc | null
  /** Of the release, before the step. */
  versions: Doc[]
  before: Map<string, Doc>
  after: Map<string, Doc>
  archived: Map<string, unknown>
}

/** What a step that was carried out did and should not have, as pairs of found and expected. */
function differences({name, release, versions, before, after, archived}: Step, releaseId: string) {
  const isIn = ({_id}: Doc) => _id.startsWith(`versions.${releaseId}.`)
  const isOther = (document: Doc) => releaseOf(document._id) !== releaseId && !isIn(document)
  const isPublication =
    release?.state !== 'published' && after.get(releaseDocumentId(releaseId))?.state === 'published'
  const targets = new Set(isPublication ? versions.map(({_id}) => publishedId(_id)) : [])
  const untouched = (documents: Map<string, Doc>) =>
    [...documents.values()].filter((document) => isOther(document) && !targets.has(document._id))
  const members = words([...after.values()].filter(isIn))

  const pairs: [string, unknown, unknown][] = [
    ['documents outside the release', untouched(after), untouched(before)],
  ]
  if (isPublication) {
    const expected = versions.map((version) =>
      isMarkedDeleted(version) ? undefined : version.text,
    )
    const found = versions.map(({_id}) => after.get(publishedId(_id))?.text)
    pairs.push(['published', found, expected], ['left in the release', members, []])
  }
  if (name === 'release.archive') pairs.push(['left in the archived release', members, []])
  if (name === 'release.unarchive') pairs.push(['restored', members, archived.get(releaseId)])
  return pairs.filter(([, found, expected]) => JSON.stringify(found) !== JSON.stringify(expected))
}

test('random release actions never lose a document and never publish half', () => {
  const done = new Set<string>()
  const wrong: unknown[] = []
  for (let sequence = 0; sequence < 150; sequence++) {
    const random = createRandom(SEED + sequence)
    const {memory, options, commit} = world()
    const archived = new Map<string, unknown>()

    for (let step = 0; step < 60; step++) {
      const {name, ...action} = randomAction(random, step)
      const {releaseId} = action
      const release = memory.get(releaseDocumentId(releaseId))
      const versions = memory.membersOf(releaseId).map(memory.get).filter(isThere)
      const outcome = commit(() => {
        if (name === 'run') return isDue(release) ? run(release) : []
        const actions = [{...action, actionType: `sanity.action.${name}`}]
        return actionsToMutations(memory.get, actions, options)
      })
      if (!outcome) continue
      done.add(name)
      const found = differences({name, release, versions, archived, ...outcome}, releaseId)
      wrong.push(...found.map((difference) => [SEED + sequence, step, name, ...difference]))
      if (name === 'release.archive') archived.set(releaseId, words(versions))
    }
    function run(release: Doc) {
      return scheduledPublication(memory.get, release, options)
    }
  }
  expect(wrong).toEqual([])
  expect(done.size).toBeGreaterThan(11)
})

const isThere = (document: Doc | null) => document !== null
const isDue = (release: Doc | null): release is Doc => release?.state === 'scheduled'
