import {afterAll, beforeAll, expect, test} from 'vitest'
import {actionsToMutations} from '#lib/lake/engine/actions.ts'
import {applyMutations} from '#lib/lake/engine/apply.ts'
import type {Doc} from '#lib/lake/engine/types.ts'
import {warningActions} from '#sanity/actions/warning-actions.ts'
import {connect, type Client} from './clients.ts'
import {layPolishLaw, ledgerOf, WORDS, words} from './polish-medicine.ts'
import {startLake, TOKEN, type RunningLake} from './serve-lake.ts'

/** What a hosted Studio sends; here nobody may write the ledger, so the engine alone carries it out. */
let lake: RunningLake
let client: Client
beforeAll(async () => {
  lake = await startLake()
  client = connect('@sanity/client 8', lake, {token: TOKEN})
  await layPolishLaw(client)
})
afterAll(() => lake.stop())

const publication = (displayName: string) => ({
  id: WORDS,
  draft: words(displayName, `drafts.${WORDS}`),
  published: null,
})

test('the entry that a hosted Studio publishes is the one the embedded lake records', async () => {
  const actions = await warningActions(client, publication('One'))
  const none: (id: string) => Doc | null = () => null
  const {changes} = applyMutations(none, actionsToMutations(none, actions), {
    transactionId: 't',
    timestamp: new Date().toISOString(),
    newId: () => 'new',
  })
  const made = changes.flatMap(({after}) => after ?? [])
  expect(made).toHaveLength(1)

  await client.createOrReplace(words('One'))
  const [entry] = await ledgerOf(client)
  if (!entry) throw new Error('The lake recorded nothing')
  const {_id, _rev, _createdAt, _updatedAt, usedAt, ...recorded} = entry
  expect(made[0]).toMatchObject(recorded)

  expect(await warningActions(client, publication('One')), 'it has its turn').toEqual([])
  expect(await warningActions(client, publication('Two'))).toMatchObject([
    {attributes: {warningKey: 'medicine-leaflet-need', turn: 2, previous: {_ref: _id}}},
    {actionType: 'sanity.action.document.publish'},
  ])
})

test('words that are no advertisement publish nothing more', async () => {
  const {draft, ...rest} = publication('German')
  expect(await warningActions(client, {...rest, draft: {...draft, locale: 'de-DE'}})).toEqual([])
})
