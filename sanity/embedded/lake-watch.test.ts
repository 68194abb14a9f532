import {expect, test} from 'vitest'
import {type Condition, createLakeWatch} from './lake-watch.ts'

/** A watch whose probes wait until the test lets the next one through, with its answer. */
function watchWithProbes() {
  const due: (() => void)[] = []
  const answers: Condition[] = []
  const watch = createLakeWatch({
    probe: async () => answers.shift() ?? 'reachable',
    nextProbe: () => new Promise((resolve) => due.push(resolve)),
  })
  const probe = async (answer: Condition) => {
    answers.push(answer)
    due.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return {watch, probe, probesDue: () => due.length}
}

test('lets everyone through while nothing is wrong', async () => {
  const {watch} = watchWithProbes()
  await expect(watch.reachable()).resolves.toBeUndefined()
})

test('keeps everyone waiting until a probe reaches the lake', async () => {
  const {watch, probe} = watchWithProbes()
  watch.report('away')
  let passed = false
  const waiting = watch.reachable().then(() => {
    passed = true
  })
  await probe('away')
  expect(passed).toBe(false)
  await probe('reachable')
  await waiting
  expect(watch.condition()).toBe('reachable')
})

test('turns from away to signed out when the lake comes back without the session', async () => {
  const {watch, probe} = watchWithProbes()
  const seen: Condition[] = []
  watch.subscribe(() => seen.push(watch.condition()))
  watch.report('away')
  await probe('signedOut')
  await probe('reachable')
  expect(seen).toEqual(['away', 'signedOut', 'reachable'])
})

test('asks with one probe at a time, however many requests fail', () => {
  const {watch, probesDue} = watchWithProbes()
  watch.report('away')
  watch.report('signedOut')
  watch.report('away')
  expect(probesDue()).toBe(1)
})

test('gives up waiting for a request that is aborted', async () => {
  const {watch} = watchWithProbes()
  const abort = new AbortController()
  watch.report('away')
  const waiting = watch.reachable(abort.signal)
  abort.abort(new Error('not needed any more'))
  await expect(waiting).rejects.toThrow('not needed any more')
})
