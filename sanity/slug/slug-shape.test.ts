import {expect, test} from 'vitest'
import {SLUG_LENGTH, slugify, slugProblem} from './slug-shape.ts'

test('writes German, French and Polish titles in a–z, 0–9 and hyphens', () => {
  expect(slugify('Magnesium für Ältere: größer?')).toBe('magnesium-fuer-aeltere-groesser')
  expect(slugify('Crampes d’effort, à la nuit')).toBe('crampes-d-effort-a-la-nuit')
  expect(slugify('Skurcze łydek w nocy')).toBe('skurcze-lydek-w-nocy')
})

test('reads a decomposed umlaut as the composed one', () => {
  expect(slugify('fu\u0308r')).toBe('fuer')
})

test('ends no slug in a hyphen when the title is cut', () => {
  const slug = slugify(`${'a'.repeat(SLUG_LENGTH - 1)} b`)
  expect(slug).toBe('a'.repeat(SLUG_LENGTH - 1))
})

test('asks for a slug where there is none', () => {
  expect(slugProblem(undefined)).toMatch(/Generate/)
  expect(slugProblem('')).toMatch(/Generate/)
})

test.each(['Krampf', 'wadenkrämpfe', 'a b', '-a', 'a-', 'a--b', 'a/b', 'a_b'])(
  'refuses the slug “%s” and says which characters may stand in it',
  (slug) => expect(slugProblem(slug)).toMatch(/Use only a–z/),
)

test('refuses a slug that is too long', () => {
  expect(slugProblem('a'.repeat(SLUG_LENGTH + 1))).toMatch(/Shorten/)
})

test('accepts what it generates itself', () => {
  expect(slugProblem(slugify('Was hilft gegen nächtliche Wadenkrämpfe?'))).toBeUndefined()
})
