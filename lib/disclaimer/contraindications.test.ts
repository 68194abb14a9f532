import {expect, test} from 'vitest'
import {contraindicationsLacking} from './contraindications.ts'

test.each([
  ['de', ['Schwere Nierenfunktionsstörung', 'AV-Block', 'Myasthenia gravis']],
  ['fr', ['Insuffisance rénale sévère', 'Bloc auriculo-ventriculaire', 'Myasthénie']],
  ['it', ['Grave insufficienza renale', 'Blocco atrioventricolare', 'Miastenia gravis']],
  ['en', ['Severe kidney disease', 'Heart block', 'Myasthenia gravis']],
  ['es', ['Insuficiencia renal grave', 'Bloqueo auriculoventricular', 'Miastenia grave']],
  ['pl', ['Ciężka niewydolność nerek', 'Blok przedsionkowo-komorowy', 'Miastenia']],
] as const)('in %s each is missed when its line is left out', (language, lines) => {
  expect(contraindicationsLacking(lines, language)).toEqual([])
  const kinds = ['renal', 'avBlock', 'myasthenia']
  for (const [index, kind] of kinds.entries()) {
    expect(contraindicationsLacking(lines.toSpliced(index, 1), language)).toEqual([kind])
  }
})

test('no list names none, and in a language without words none is called missing', () => {
  expect(contraindicationsLacking([], 'de')).toEqual(['renal', 'avBlock', 'myasthenia'])
  expect(contraindicationsLacking([], 'ar')).toEqual([])
})
