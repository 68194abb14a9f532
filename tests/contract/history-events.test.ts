import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Event, historyOf} from './history-client.ts'
import {startLake, type RunningLake} from './serve-lake.ts'

let lake: RunningLake
let history: ReturnType<typeof historyOf>
beforeAll(async () => {
  lake = await startLake()
  history = historyOf(lake)
})
afterAll(() => lake.stop())

test('tells the life of a draft, with who wrote what was published', async () => {
  const {mara, noor, edit, publish, unpublish, discard, events} = history
  const {_rev: sown} = await mara.create({_id: 'life', _type: 'note', title: 'Gesät'})
  const {transactionId: begun} = await edit(mara, 'life', {title: 'Eins'})
  const {transactionId: last} = await edit(noor, 'life', {title: 'Zwei'})
  const {transactionId: published} = await publish(noor, 'life')
  await edit(mara, 'life', {title: 'Drei'})
  await discard(mara, 'life')
  const {transactionId: unpublished} = await unpublish(mara, 'life')
  const {events: told} = await events('drafts.life')
  const authorOf = (id: string) => told.find((event) => event.revisionId === id)?.author
  const [maraId, noorId] = [authorOf(sown), authorOf(published)]
  expect(told).toMatchObject([
    {type: 'unpublishDocument', versionId: 'drafts.life', versionRevisionId: unpublished},
    {type: 'createDocumentVersion', versionRevisionId: unpublished},
    {type: 'deleteDocumentVersion', versionId: 'drafts.life'},
    {type: 'createDocumentVersion', versionId: 'drafts.life'},
    {
      type: 'publishDocumentVersion',
      revisionId: published,
      versionRevisionId: last,
      publishCause: 'document.publish',
      contributors: [maraId, noorId],
    },
    {type: 'createDocumentVersion', versionRevisionId: begun},
    {type: 'publishDocumentVersion', revisionId: sown},
  ])
  await discard(mara, 'life')
  expect((await events('drafts.life')).events[0]).toMatchObject({type: 'deleteDocumentGroup'})
})

test('tells of a version’s life in its own list only, also after its end', async () => {
  const {mara, events} = history
  await mara.create({_id: 'versioned', _type: 'note'})
  const version = 'versions.rSpring.versioned'
  await mara.create({_id: version, _type: 'note', title: 'Frühling'})
  await mara.delete(version)
  const typesFor = async (id: string) => (await events(id)).events.map(({type}) => type)
  expect(await typesFor(version)).toEqual([
    'deleteDocumentVersion',
    'createDocumentVersion',
    'publishDocumentVersion',
  ])
  expect(await typesFor('drafts.versioned')).toEqual(['publishDocumentVersion'])
  expect(await typesFor('versioned')).toEqual([
    'deleteDocumentVersion',
    'createDocumentVersion',
    'createLiveDocument',
  ])
  expect((await events(version)).events[1]).toMatchObject({releaseId: 'rSpring'})
})

test('pages through events, past any number of edits', async () => {
  const {mara, edit, publish, events} = history
  await mara.create({_id: 'drafts.busy', _type: 'note', n: 0})
  for (let n = 0; n < 30; n++) {
    await edit(mara, 'busy', {n})
    await edit(mara, 'busy', {n: n + 0.5})
    await publish(mara, 'busy')
  }
  const seen: Event[] = []
  let cursor = ''
  do {
    const page = await events('drafts.busy', {limit: '7', ...(cursor && {nextCursor: cursor})})
    expect(page.events.length).toBeLessThanOrEqual(7)
    seen.push(...page.events)
    cursor = page.nextCursor
  } while (cursor)
  expect(seen).toEqual((await events('drafts.busy')).events)
  expect(seen).toHaveLength(60)
  await expect(events('drafts.busy', {nextCursor: 'next'})).rejects.toMatchObject({
    statusCode: 400,
  })
})
