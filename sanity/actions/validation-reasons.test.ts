import {expect, test} from 'vitest'
import type {ValidationMarker} from 'sanity'
import {validationReasons} from './validation-reasons.ts'

const marker = (level: ValidationMarker['level'], message: string): ValidationMarker => ({
  level,
  message,
  path: ['slug'],
})

test('names each error once, with its field, and no warning', () => {
  const markers = [
    marker('error', 'Choose a slug.'),
    marker('warning', 'Too long.'),
    marker('error', 'Choose a slug.'),
  ]
  expect(validationReasons(markers)).toEqual([{words: 'Choose a slug.', path: ['slug']}])
})

test('leaves to the gate what is of the law', () => {
  expect(validationReasons([marker('error', 'Law: R20. It heals nothing.')])).toEqual([])
})
