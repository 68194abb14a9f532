import {randomUUID} from 'node:crypto'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {changeSince} from '#lib/approvals/changes.ts'
import {contentHash, wordsHash} from '#lib/approvals/content-hash.ts'
import {connect} from './clients.ts'
import {type Person, signInAs} from './people.ts'
import {type RunningLake, startLake, TOKEN} from './serve-lake.ts'

let lake: RunningLake
let editor: Person
let other: Person
let reviewer: Person
let second: Person
let administrator: Person
let viewer: Person
beforeAll(async () => {
  lake = await startLake()
  editor = await signInAs(lake, 'editor', 'Mara')
  other = await signInAs(lake, 'editor', 'Ola')
  reviewer = await signInAs(lake, 'regulatory', 'Noor')
  second = await signInAs(lake, 'administrator', 'Ines')
  administrator = await signInAs(lake, 'administrator', 'Ada')
  viewer = await signInAs(lake, 'viewer', 'Vera')
})
afterAll(() => lake.stop())

/** Each test has a text of its own, written by the editor. */
let id: string
beforeEach(async () => {
  id = `text-${randomUUID().slice(0, 8)}`
  await write(editor, `drafts.${id}`, 'Krampf')
})

const write = ({client}: Person, _id: string, title: string) =>
  client.createOrReplace({_id, _type: 'articleText', title})
const publish = ({client}: Person) =>
  client.action({
    actionType: 'sanity.action.document.publish',
    publishedId: id,
    draftId: `drafts.${id}`,
  })
const hashOf = async (_id = `drafts.${id}`) => {
  const text = await editor.client.getDocument(_id)
  return contentHash({...text})
}

const record = (by: Person, hash: string, fields: object = {}) => ({
  _id: `approval-${randomUUID()}`,
  _type: 'approval',
  decision: 'approved',
  capacity: 'medical',
  text: {_type: 'reference', _ref: id, _weak: true},
  contentHash: hash,
  by: by.id,
  at: new Date().toISOString(),
  meaning: 'I have read these words and approve them.',
  ...fields,
})
const request = (by: Person, hash: string) => {
  const {decision: _, capacity: __, meaning: ___, ...rest} = record(by, hash)
  return {...rest, _id: `request-${randomUUID()}`, _type: 'reviewRequest'}
}
const sign = async (by: Person, fields: object = {}, _id = `drafts.${id}`) =>
  by.client.create(record(by, await hashOf(_id), fields))

const refused = (reason: string) => ({
  statusCode: 403,
  message: expect.stringContaining(reason),
})

describe('an approval', () => {
  test('is made by somebody who did not write the words, before or after publishing', async () => {
    await expect(sign(reviewer)).resolves.toMatchObject({by: reviewer.id})
    await publish(editor)
    await expect(sign(second, {}, id)).resolves.toMatchObject({by: second.id})
    expect(await hashOf(id)).toBe((await lastApproval()).contentHash)
  })

  test('asked for by an editor is a document beside the text, which stays as it is', async () => {
    const before = await editor.client.getDocument(`drafts.${id}`)
    await editor.client.create(request(editor, await hashOf()))
    await sign(reviewer)
    expect(await editor.client.getDocument(`drafts.${id}`)).toEqual(before)
  })

  test.each([
    ['editor', () => editor],
    ['viewer', () => viewer],
  ])('is not granted to the role %s', async (_role, who) => {
    await expect(sign(who())).rejects.toMatchObject(refused('permission "create" required'))
  })

  test.each<[string, () => object, string]>([
    ['in the name of another', () => ({by: second.id}), 'nobody signs for another'],
    ['of other words', () => ({contentHash: 'a'.repeat(64)}), 'has been edited'],
    ['with another date', () => ({at: '2026-01-01T00:00:00Z'}), 'carries its own time'],
    ['without a meaning', () => ({meaning: ''}), 'It is not complete'],
    ['in no capacity', () => ({capacity: 'friend'}), 'It is not complete'],
    ['of a text there is none of', () => ({text: weak('nothing')}), 'There is no text "nothing"'],
    ['of a draft by its own id', () => ({text: weak(`drafts.${id}`)}), 'by its published id'],
    ['as a draft', () => ({_id: `drafts.${randomUUID()}`}), 'counts at once'],
    ['in a release', () => ({_id: `versions.r.${randomUUID()}`}), 'counts at once'],
    [
      'that withdraws nothing',
      () => ({decision: 'withdrawn', withdraws: weak('x')}),
      'to withdraw',
    ],
  ])('%s is refused', async (_what, fields, reason) => {
    await expect(sign(reviewer, fields())).rejects.toMatchObject(refused(reason))
  })

  test('by a program is refused, also by an administrator’s', async () => {
    const program = connect('@sanity/client 8', lake, {token: TOKEN})
    const by = {client: program, id: 'administrator'}
    await expect(sign(by)).rejects.toMatchObject(refused('programs do not sign'))
  })

  test('of one’s own words is refused, to administrators too, as draft and as published', async () => {
    await write(administrator, `drafts.${id}`, 'Wadenkrampf')
    await expect(sign(administrator)).rejects.toMatchObject(refused('Somebody else approves them'))
    await publish(administrator)
    await expect(sign(administrator, {}, id)).rejects.toMatchObject(refused('Somebody else'))
    await expect(sign(reviewer, {}, id)).resolves.toMatchObject({by: reviewer.id})
  })

  test('is not hindered by having published, or opened a draft over, the words of another', async () => {
    await publish(administrator)
    await administrator.client.action({
      actionType: 'sanity.action.document.edit',
      publishedId: id,
      draftId: `drafts.${id}`,
      patch: {set: {changeClass: 'editorial'}},
    })
    await expect(sign(administrator)).resolves.toMatchObject({by: administrator.id})
  })

  test('is open again to a former author once another approved what they wrote', async () => {
    await write(administrator, `drafts.${id}`, 'Wadenkrampf')
    await publish(editor)
    await sign(reviewer, {}, id)
    await write(editor, `drafts.${id}`, 'Krämpfe in der Wade')
    await expect(sign(administrator)).resolves.toMatchObject({by: administrator.id})
  })

  test('of words in a release is refused to who wrote them, whatever else was approved since', async () => {
    const version = `versions.spring.${id}`
    await write(administrator, version, 'Im Frühling')
    await sign(reviewer)
    await expect(sign(administrator, {}, version)).rejects.toMatchObject(refused('Somebody else'))
    await expect(sign(second, {}, version)).resolves.toMatchObject({by: second.id})
  })

  test('does not come back to an author because the approval after their words was withdrawn', async () => {
    await write(administrator, `drafts.${id}`, 'Wadenkrampf')
    await sign(reviewer)
    await withdraw(reviewer)
    await expect(sign(administrator)).rejects.toMatchObject(refused('Somebody else'))
  })

  test.each<[string, (approval: string) => object]>([
    ['patched', (approval) => ({patch: {id: approval, set: {meaning: 'Yes.'}}})],
    ['replaced', (approval) => ({createOrReplace: {_id: approval, _type: 'articleText'}})],
    ['deleted', (approval) => ({delete: {id: approval}})],
  ])('is %s by nobody', async (_how, mutation) => {
    await sign(second)
    const {_id} = await lastApproval()
    for (const {client} of [second, reviewer, administrator])
      await expect(client.mutate([mutation(_id)] as never)).rejects.toMatchObject({statusCode: 403})
    expect((await lastApproval())._id).toBe(_id)
  })

  test('is withdrawn by a new document, once', async () => {
    await sign(reviewer)
    await withdraw(second)
    await expect(withdraw(reviewer)).rejects.toMatchObject(refused('to withdraw'))
  })

  test('and an edit do not go into one transaction', async () => {
    const approval = record(reviewer, await hashOf())
    const edit = administrator.client
      .transaction()
      .create({...approval, by: administrator.id})
      .patch(`drafts.${id}`, {set: {title: 'Anders'}})
    await expect(edit.commit()).rejects.toMatchObject(refused('a transaction of their own'))
  })
})

test('a change of a source is recorded with its class by whatever publishes it', async () => {
  await publish(editor)
  const from = wordsHash({...(await editor.client.getDocument(id))})
  await editor.client.createOrReplace({
    _id: `drafts.${id}`,
    _type: 'articleText',
    title: 'Bei Brustschmerz: 112',
    changeClass: 'safety',
  })
  const release = `r${randomUUID().slice(0, 6)}`
  const {client} = other
  await client.releases.create({releaseId: release, metadata: {releaseType: 'asap'}})
  await client.createVersion({
    publishedId: id,
    releaseId: release,
    document: {
      _id: `versions.${release}.${id}`,
      _type: 'articleText',
      title: 'Bei Brustschmerz: 112',
      changeClass: 'safety',
    },
  })
  await client.releases.publish({releaseId: release})
  const source = {...(await client.getDocument(id))}
  expect(source).not.toHaveProperty('changeClass')
  expect(changeSince(source, from)).toBe('safety')
})

const weak = (_ref: string) => ({_type: 'reference', _ref, _weak: true})

const lastApproval = () =>
  editor.client.fetch<{_id: string; contentHash: string}>(
    '*[_type == "approval" && text._ref == $id && decision == "approved"] | order(_createdAt desc)[0]',
    {id},
  )

async function withdraw(by: Person) {
  const {_id, contentHash: hash} = await lastApproval()
  const {capacity: _, ...fields} = record(by, hash, {decision: 'withdrawn', withdraws: weak(_id)})
  return by.client.create(fields)
}
