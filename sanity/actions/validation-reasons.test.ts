import {expect, test} from 'vitest'
import type {ValidationMarker} from 'sanity'
import {validationReasons} from './validation-reasons.ts'

const marker = (level: ValidationMarker['level'], message: string): ValidationMarker => ({
  level,
  message,
  path: ['slug'],
})

test('names each error once and no warning', () => {
  const markers = [
    marker('error', 'Choose a slug.'),
    marker('warning', 'Too long.'),
    marker('error', 'Choose a slug.'),
  ]
  expect(validationReasons(markers)).toEqual(['Choose a slug.'])
})
