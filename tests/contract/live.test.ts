import type {LiveEvent} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {clientVersions, connect} from './clients.ts'
import {eventLog} from './event-log.ts'
import {id, testedLakes, type, type TestedLake} from './lakes.ts'
import {startLake, temporaryFolder, type RunningLake} from './serve-lake.ts'

const POST = type('post')
const ends: (() => unknown)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

describe.each(testedLakes)('on the $name lake', ({open}) => {
  let lake: TestedLake
  beforeEach(async () => {
    lake = await open()
    ends.push(() => lake.stop())
  })

  describe.each(clientVersions)('%s', (version) => {
    const administrator = () => connect(version, lake, {token: lake.token})
    const anonymous = () => connect(version, lake, {perspective: 'published'})

    test('tells readers of published content of published changes only, by the tags of their queries', async () => {
      const log = eventLog<LiveEvent>(anonymous().live.events())
      ends.push(log.stop)
      await log.next(({type}) => type === 'welcome')
      const {syncTags} = await anonymous().fetch(
        `*[_type == "${POST}"]`,
        {},
        {filterResponse: false},
      )
      await administrator().create({_id: id('drafts.a'), _type: POST})
      await administrator().create({_id: id('a'), _type: POST})
      const message = await log.next()
      expect(message).toMatchObject({
        type: 'message',
        tags: expect.arrayContaining([expect.any(String)]),
      })
      const tags = message.type === 'message' ? message.tags : []
      expect(syncTags?.some((tag) => tags.includes(tag))).toBe(true)
    })

    test('tells those who may read drafts of drafts too', async () => {
      const log = eventLog<LiveEvent>(administrator().live.events({includeDrafts: true}))
      ends.push(log.stop)
      await log.next(({type}) => type === 'welcome')
      await administrator().create({_id: id('drafts.a'), _type: POST})
      expect(await log.next()).toMatchObject({type: 'message'})
    })
  })
})

type Frame = {event: string; id: string; data: {tags?: string[]}}

/** The frames of a live stream up to and including `welcome`, and whatever comes while it is open. */
async function catchUp({url}: {url: string}, lastEventId?: string): Promise<Frame[]> {
  const aborter = new AbortController()
  const response = await fetch(`${url}/v2025-02-19/data/live/events/production`, {
    headers: lastEventId === undefined ? {} : {'last-event-id': lastEventId},
    signal: aborter.signal,
  })
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk
    if (/event: welcome\n(.*\n)+\n/.test(text)) break
  }
  aborter.abort()
  return text.trim().split('\n\n').map(frameFrom)
}

function frameFrom(text: string): Frame {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? ''
  return {event: field('event') || 'message', id: field('id'), data: JSON.parse(field('data'))}
}

const last = (frames: Frame[]) => frames.at(-1)?.id ?? ''

describe('the change feed of the embedded lake', () => {
  let lake: RunningLake

  beforeEach(async () => {
    lake = await startLake()
    ends.push(() => lake.stop())
  })

  test('catches a reader up on what was published while it was away, across a restart', async () => {
    const client = () => connect('@sanity/client 8', lake, {token: lake.token})
    await client().create({_id: 'a', _type: 'post'})
    const seen = last(await catchUp(lake))
    const {syncTags} = await client().fetch(
      '*[_type == "product"]',
      {},
      {filterResponse: false, perspective: 'published'},
    )
    await client().create({_id: 'p', _type: 'product'})
    await lake.kill()
    lake = await startLake({data: lake.data})

    const frames = await catchUp(lake, seen)
    expect(frames.map(({event}) => event)).toEqual(['message', 'welcome'])
    expect(syncTags?.some((tag) => frames[0]?.data.tags?.includes(tag))).toBe(true)
    expect(await catchUp(lake, last(frames))).toHaveLength(1)
  })

  test('keeps a published change in the feed when a draft touches the same tags later', async () => {
    const client = connect('@sanity/client 8', lake, {token: lake.token})
    const seen = last(await catchUp(lake))
    await client.create({_id: 'a', _type: 'post'})
    const {syncTags} = await client.fetch(
      '*[_type == "post"]',
      {},
      {filterResponse: false, perspective: 'published'},
    )
    await client.create({_id: 'drafts.a', _type: 'post'})
    const [message] = await catchUp(lake, seen)
    expect(syncTags?.some((tag) => message?.data.tags?.includes(tag))).toBe(true)
  })

  test('says restart to a reader of another lake, of a future it never had, or with nonsense', async () => {
    const [welcome] = await catchUp(lake)
    const future = welcome?.id.replace(/\d+$/, '999')
    const other = await startLake({data: temporaryFolder()})
    ends.push(() => other.stop())
    const foreign = last(await catchUp(other))
    for (const cursor of [future, foreign, 'nonsense', '12']) {
      const frames = await catchUp(lake, cursor)
      expect(frames.map(({event}) => event)).toEqual(['restart', 'welcome'])
    }
  })

  test('asks for a sign-in before it tells of drafts', async () => {
    const response = await fetch(`${lake.url}/v1/data/live/events/production?includeDrafts=true`)
    expect(response.status).toBe(401)
  })
})
