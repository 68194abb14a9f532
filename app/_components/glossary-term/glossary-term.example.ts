import type {BlockAnswer} from '#lib/content/portable-text.ts'

type Mark = NonNullable<BlockAnswer<'block'>['markDefs']>[number]

/** It marks words of a paragraph. */
export const glossaryTermExample: Mark = {
  _key: 'glossaryTerm',
  _type: 'glossaryTerm',
  term: 'electrolyte',
}
