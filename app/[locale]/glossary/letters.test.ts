import {expect, test} from 'vitest'
import {byLetter} from './letters.ts'

const lettersOf = (locale: string, ...names: string[]) =>
  byLetter(
    names.map((name) => ({name})),
    locale,
  ).map(({letter, entries}) => `${letter}: ${entries.map(({name}) => name).join(', ')}`)

test('German looks up ä under A', () => {
  expect(lettersOf('de-DE', 'Zelle', 'Äquivalent', 'Arznei', 'Atom')).toEqual([
    'A: Äquivalent, Arznei, Atom',
    'Z: Zelle',
  ])
})

test('Polish has letters of its own after their likes', () => {
  expect(lettersOf('pl-PL', 'łączny', 'luka', 'mmol', 'ćma', 'cecha')).toEqual([
    'C: cecha',
    'Ć: ćma',
    'L: luka',
    'Ł: łączny',
    'M: mmol',
  ])
})

test('Spanish looks up ñ after n', () => {
  expect(lettersOf('es-ES', 'ñu', 'nutrición', 'óxido')).toEqual([
    'N: nutrición',
    'Ñ: ñu',
    'O: óxido',
  ])
})

test('signs before the first letter are no letter', () => {
  expect(lettersOf('en-GB', '(mmol)', '“ion”')).toEqual(['I: “ion”', 'M: (mmol)'])
})
