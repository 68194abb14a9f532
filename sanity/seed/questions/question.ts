import {referencesTo, referenceTo} from '../references-to.ts'
import type {QuestionDocument, QuestionTextDocument} from '../types.ts'

/** A question that readers ask. @param sources the keys of what its answers rest on */
export const question = (
  key: string,
  {sources, ...facts}: Pick<QuestionDocument, 'internalName' | 'order'> & {sources: string[]},
): QuestionDocument => ({
  _id: `question-${key}`,
  _type: 'question',
  key,
  ...facts,
  references: referencesTo(sources.map((source) => `source-${source}`)),
})

type Words = Omit<QuestionTextDocument, '_id' | '_type' | 'question'>

/** A question and its answer in one locale. */
export const questionText = (key: string, words: Words): QuestionTextDocument => ({
  _id: `questionText-${key}-${words.locale}`,
  _type: 'questionText',
  question: referenceTo(`question-${key}`),
  ...words,
})
