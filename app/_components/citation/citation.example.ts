import type {BlockAnswer} from '#lib/content/portable-text.ts'

/** It stands between the words of a paragraph; its number comes from the list of references. */
export const citationExample: BlockAnswer<'block'>['children'][number] = {
  _key: 'citation',
  _type: 'citation',
  source: 'source-example',
  number: 1,
  isFirst: true,
}
