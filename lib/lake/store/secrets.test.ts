import {expect, test} from 'vitest'
import {hasHash, hashOf, newSecret} from './secrets.ts'

test('makes secrets of 256 bits that differ', () => {
  const [one, other] = [newSecret(), newSecret()]
  expect(Buffer.from(one, 'base64url')).toHaveLength(32)
  expect(one).not.toBe(other)
})

test('knows a secret by its hash', () => {
  const secret = newSecret()
  expect(hasHash(secret, hashOf(secret))).toBe(true)
  expect(hasHash(`${secret}x`, hashOf(secret))).toBe(false)
})
