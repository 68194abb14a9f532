import {expect, test} from 'vitest'
import {createWorkGate} from './work-gate.ts'

const pieceOfWork = () => Promise.withResolvers<string>()

test('runs no more at once than it may, keeps some waiting, and refuses the rest', async () => {
  const gate = createWorkGate({running: 1, waiting: 1})
  const [first, second] = [pieceOfWork(), pieceOfWork()]
  const started: string[] = []
  const start = (name: string, {promise}: ReturnType<typeof pieceOfWork>) =>
    gate.run(() => {
      started.push(name)
      return promise
    })
  const one = start('one', first)
  const two = start('two', second)
  await expect(start('three', pieceOfWork())).rejects.toThrow('try again')
  expect(started).toEqual(['one'])
  first.resolve('done')
  expect(await one).toBe('done')
  second.resolve('also done')
  expect(await two).toBe('also done')
  expect(started).toEqual(['one', 'two'])
})

test('gives the place of work that fails to the next', async () => {
  const gate = createWorkGate({running: 1, waiting: 1})
  await expect(gate.run(() => Promise.reject(new Error('broken picture')))).rejects.toThrow(
    'broken',
  )
  expect(await gate.run(() => Promise.resolve('fine'))).toBe('fine')
  await gate.idle()
})
