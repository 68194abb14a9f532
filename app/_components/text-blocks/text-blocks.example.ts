import type {BlockAnswer} from '#lib/content/portable-text.ts'
import {citationExample} from '../citation/citation.example.ts'
import {glossaryTermExample} from '../glossary-term/glossary-term.example.ts'

/** A paragraph with all that can stand between its words and mark them. */
export const blockExample: BlockAnswer<'block'> = {
  _key: 'block',
  _type: 'block',
  style: 'normal',
  listItem: null,
  level: null,
  children: [
    {_key: 'plain', _type: 'span', text: 'Sweat takes ', marks: []},
    {_key: 'term', _type: 'span', text: 'electrolytes', marks: [glossaryTermExample._key]},
    {_key: 'strong', _type: 'span', text: ' with it.', marks: ['strong']},
    citationExample,
  ],
  markDefs: [glossaryTermExample],
}
