import {expect, test, vi} from 'vitest'
import {eventStream, type Channel} from './sse.ts'

const open = (start: (channel: Channel) => () => void, signal = new AbortController().signal) =>
  eventStream({signal, isAllowed: () => true, open: start})

test('writes an event as the standard has it, and lets no id forge another field', async () => {
  const response = open((channel) => {
    channel.send({event: 'mutation', id: 'a\nevent: forged', data: {text: 'one\ntwo'}})
    channel.close()
    return () => {}
  })
  expect(await response.text()).toBe(
    'event: mutation\nid: a event: forged\ndata: {"text":"one\\ntwo"}\n\n',
  )
})

test('stops what it started once, whoever ends it', async () => {
  let stopped = 0
  const start = () => () => void stopped++
  await open(start).body?.cancel()
  expect(stopped).toBe(1)
  const aborter = new AbortController()
  open(start, aborter.signal)
  aborter.abort()
  aborter.abort()
  expect(stopped).toBe(2)
  open((channel) => {
    channel.close()
    return start()
  })
  expect(stopped).toBe(3)
})

test('bears a burst, but cuts off a reader that is still behind at the next heartbeat', () => {
  vi.useFakeTimers()
  let stopped = false
  let channel: Channel | undefined
  open((opened) => {
    channel = opened
    return () => (stopped = true)
  })
  for (let i = 0; i < 9; i++) channel?.send({data: 'x'.repeat(1024 * 1024)})
  expect(stopped).toBe(false)
  vi.advanceTimersByTime(10_000)
  expect(stopped).toBe(true)
  vi.useRealTimers()
})
