import {localized} from '../localized.ts'
import type {GlossaryTermDocument} from '../types.ts'

type Words = Parameters<typeof localized>[0]

/**
 * A term of the glossary. German and English were written by people who speak them; nobody has read
 * the others yet.
 */
export const glossaryTerm = (
  key: string,
  {term, definition}: {term: Words; definition: Words},
): GlossaryTermDocument => ({
  _id: `glossaryTerm-${key}`,
  _type: 'glossaryTerm',
  key,
  term: localized(term),
  definition: localized(definition),
  checkedLanguages: ['de', 'en'],
})
