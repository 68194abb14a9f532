import {expect, test} from 'vitest'
import {requestFrom} from './arguments.ts'

test('a base URL is enough', () => {
  expect(requestFrom(['http://localhost:3000/'])).toMatchObject({
    base: 'http://localhost:3000',
    lake: null,
    at: null,
    asJson: false,
    isStrict: false,
  })
})

test('options are taken as they are meant', () => {
  const args = '--at 2026-11-22T09:00:00Z --lake http://127.0.0.1:1 --json --strict --timeout 5'
  expect(requestFrom(['http://localhost:3000', ...args.split(' ')])).toMatchObject({
    at: new Date('2026-11-22T09:00:00Z'),
    lake: 'http://127.0.0.1:1',
    asJson: true,
    isStrict: true,
    timeoutMs: 5_000,
  })
})

test.each([
  [[], 'Give one base URL'],
  [['http://a.example', 'http://b.example'], 'there are 2'],
  [['example.org'], 'not "example.org"'],
  [['ftp://example.org'], 'not "ftp://example.org"'],
  [['http://example.org/de-de'], 'not "http://example.org/de-de"'],
  [['http://user:secret@example.org'], 'The base URL is an origin'],
  [['http://a.example', '--lake', 'lake'], '--lake is an origin'],
  [['http://a.example', '--at', '2026'], '--at is an instant'],
  [['http://a.example', '--concurrency', '17'], '--concurrency is a whole number from 1 to 16'],
  [['http://a.example', '--timeout', '0'], '--timeout'],
  [['http://a.example', '--nonsense'], '--nonsense'],
])('%j is refused in words', (args, reason) => {
  expect(requestFrom(args)).toEqual({error: expect.stringContaining(reason)})
})
