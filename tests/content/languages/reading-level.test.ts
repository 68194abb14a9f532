import {expect, test} from 'vitest'
import {seedDocuments} from '#sanity/seed/index.ts'
import {passagesOf} from './passages.ts'

/**
 * LIX (Björnsson 1968): words per sentence, plus the percentage of words longer than six letters. It
 * counts the same in every language of the portal; within one language a higher number reads harder.
 */
function lix(passages: readonly string[]): number {
  const words = passages.flatMap((passage) => passage.match(/\p{L}+/gu) ?? [])
  const sentences = passages.flatMap((passage) =>
    passage.split(/[.!?:;]+(?=\s|$)/u).filter(Boolean),
  )
  const long = words.filter((word) => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}

test('the reading level of every article is reported', () => {
  const levels = seedDocuments({testLocales: false}).flatMap((document) =>
    document._type === 'articleText'
      ? [{id: document._id, lix: Math.round(lix([...passagesOf(document).values()]))}]
      : [],
  )
  process.stdout.write(
    [
      'Reading level (LIX) of the articles:',
      ...levels.map(({id, lix: level}) => `  ${level} ${id}`),
    ].join('\n'),
  )
  expect(levels.length).toBeGreaterThan(0)
  // Beyond 60 Björnsson calls a text very hard, in any language: no text for patients.
  expect(levels.filter(({lix: level}) => level > 60)).toEqual([])
})
