import {expect, test} from 'vitest'
import {checkClaims} from './check-claims.ts'

const said = (language: 'de' | 'fr' | 'it', text: string, market: 'CH' | 'DE' = 'CH') =>
  checkClaims(text, {language, market, legalStatus: 'medicine-gsl'}).map(({kind, term}) => [
    kind,
    term,
  ])

test.each([
  ['de', 'Neu: jetzt mit Orange.', 'Neu'],
  ['de', 'Die neue Brausetablette.', 'neue'],
  ['fr', 'Nouveau : goût orange.', 'Nouveau'],
  ['fr', 'Une nouvelle formule.', 'nouvelle'],
  ['it', 'La nuova compressa.', 'nuova'],
] as const)('in %s “%s” says that something is new', (language, text, term) => {
  expect(said(language, text)).toEqual([['novelty', term]])
  expect(said(language, text, 'DE'), 'in Germany no law asks').toEqual([])
})

test.each([
  ['de', 'Bei neuromuskulären Störungen, oder wenn sie von neuem auftreten.'],
  ['fr', 'Si les troubles apparaissent de nouveau.'],
  ['it', 'Se i disturbi compaiono di nuovo.'],
] as const)('in %s “%s” says nothing of it', (language, text) => {
  expect(said(language, text)).toEqual([])
})
