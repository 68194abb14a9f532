import {expect, test} from 'vitest'
import {usesAuthorisedClaim} from './authorised.ts'

test.each([
  ['de', 'Magnesium trägt zu einer normalen Muskelfunktion bei.', true],
  ['en', 'MAGNESIUM CONTRIBUTES TO NORMAL MUSCLE FUNCTION', true],
  ['de', 'Magnesium lockert die Muskeln.', false],
  ['de', 'Zwei Tabletten am Tag liefern 250 mg Magnesium.', false],
  // Nobody can tell in a language without a lexicon.
  ['ar', 'Magnesium contributes to normal muscle function', false],
] as const)('in %s “%s” makes an authorised claim: %s', (language, text, uses) => {
  expect(usesAuthorisedClaim(text, language)).toBe(uses)
})
