import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {applyPatch} from 'mendoza'
import {clientVersions, connect, type Client} from './clients.ts'
import {eventLog, type Subscribable} from './event-log.ts'
import {startLake, type RunningLake} from './serve-lake.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())

type Event = {type: string; documentId?: string; [key: string]: unknown}

/** What effects are about: they know nothing of revisions. */
const content = ({_rev, ...document}: {_rev: string}) => document

describe.each(clientVersions)('%s', (version) => {
  let client: Client
  const logs: {stop: () => void}[] = []

  function listen(query: string, params = {}, options: object = {}, as: Client = client) {
    const events = ['welcome', 'mutation', 'welcomeback', 'reset', 'reconnect']
    // The event types depend on options this test varies.
    const log = eventLog(
      as.listen(query, params, {
        events,
        ...options,
      } as never) as never as Subscribable<Event>,
    )
    logs.push(log)
    return log
  }
  const mutation = (event: Event) => event.type === 'mutation'

  beforeEach(async () => {
    client = connect(version, lake, {token: lake.token})
    await client.delete({query: '*[_type == "post"]'})
  })
  afterEach(() => {
    for (const log of logs.splice(0)) log.stop()
  })

  test('hears a document appear, change and disappear, with effects and an unbroken chain of revisions', async () => {
    const log = listen(
      '*[_id in $ids]',
      {ids: ['a', 'drafts.a']},
      {includeResult: false, effectFormat: 'mendoza'},
    )
    await log.next(({type}) => type === 'welcome')
    const created = await client.create({_id: 'a', _type: 'post', title: 'One'})
    const changed = await client.patch('a').set({title: 'Two'}).commit()
    await client.delete('a')

    const [appeared, updated, gone] = [
      await log.next(mutation),
      await log.next(mutation),
      await log.next(mutation),
    ]
    expect(appeared).toMatchObject({
      transition: 'appear',
      resultRev: created._rev,
      effects: {apply: [0, content(created)]},
    })
    expect(appeared).not.toHaveProperty('previousRev')
    expect(appeared).not.toHaveProperty('result')
    expect(updated).toMatchObject({
      transition: 'update',
      previousRev: created._rev,
      resultRev: changed._rev,
    })
    const {apply, revert} = updated['effects'] as {apply: []; revert: []}
    expect(applyPatch(content(created), apply)).toEqual(content(changed))
    expect(applyPatch(content(changed), revert)).toEqual(content(created))
    expect(gone).toMatchObject({
      transition: 'disappear',
      previousRev: changed._rev,
      effects: {apply: [0, null]},
    })
    expect(gone['resultRev']).toBe(gone['transactionId'])
  })

  test('counts the events of a transaction that this listener gets', async () => {
    const log = listen('*[_id in ["a", "b"]]')
    await log.next(({type}) => type === 'welcome')
    await client
      .transaction()
      .create({_id: 'a', _type: 'post'})
      .create({_id: 'other', _type: 'post'})
      .create({_id: 'b', _type: 'post'})
      .commit()
    const events = [await log.next(mutation), await log.next(mutation)]
    expect(events).toMatchObject([
      {documentId: 'a', transactionTotalEvents: 2, transactionCurrentEvent: 1, result: {_id: 'a'}},
      {documentId: 'b', transactionTotalEvents: 2, transactionCurrentEvent: 2, result: {_id: 'b'}},
    ])
  })

  test('tells every mutation of a document in one event', async () => {
    const log = listen('*[_type == "post"]', {}, {includePreviousRevision: true})
    await log.next(({type}) => type === 'welcome')
    await client
      .transaction()
      .create({_id: 'drafts.a', _type: 'post'})
      .patch('drafts.a', (patch) => patch.set({title: 'x'}))
      .commit()
    expect(await log.next(mutation)).toMatchObject({
      transition: 'appear',
      mutations: [{create: {_id: 'drafts.a'}}, {patch: {id: 'drafts.a', set: {title: 'x'}}}],
    })
  })

  test('keeps drafts from listeners without a token', async () => {
    const anonymous = connect(version, lake)
    const log = listen('*[_type == "post"]', {}, {}, anonymous)
    await log.next(({type}) => type === 'welcome')
    await client.create({_id: 'drafts.a', _type: 'post'})
    await client.create({_id: 'a', _type: 'post'})
    expect(await log.next(mutation)).toMatchObject({documentId: 'a'})
  })

  test('says inside the stream what is wrong with a query', async () => {
    const log = listen('*[_type ==')
    await expect(log.next(mutation)).rejects.toThrow('unexpected end-of-file')
  })
})

describe('a listener that comes back', () => {
  const admin = () => connect('@sanity/client 8', lake, {token: lake.token})

  async function open(lastEventId?: string) {
    const aborter = new AbortController()
    const query = encodeURIComponent('*[_type == "post"]')
    const response = await fetch(
      `${lake.url}/v1/data/listen/production?query=${query}&enableResume=true`,
      {
        headers: {
          authorization: `Bearer ${lake.token}`,
          ...(lastEventId ? {'last-event-id': lastEventId} : {}),
        },
        signal: aborter.signal,
      },
    )
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    return {
      /** What has arrived once it holds the given words. */
      async until(words: string) {
        while (!text.includes(words)) text += (await reader?.read())?.value ?? ''
        return text
      },
      close: () => aborter.abort(),
    }
  }

  test('gets what it missed after the event it saw last', async () => {
    const first = await open()
    await first.until('event: welcome')
    await admin().create({_id: 'resume-1', _type: 'post'})
    const text = await first.until('resume-1')
    first.close()
    await admin().create({_id: 'resume-2', _type: 'post'})
    const id = /^id: (.*)$/m.exec(text)?.[1]
    const second = await open(id)
    const missed = await second.until('"documentId":"resume-2"')
    second.close()
    expect(missed).toContain('event: welcomeback')
    expect(missed).not.toContain('"documentId":"resume-1"')
  })

  test('is told to load again when the lake no longer knows', async () => {
    const stream = await open('long-gone#a')
    expect(await stream.until('\n\n')).toContain('event: reset')
    stream.close()
  })
})
