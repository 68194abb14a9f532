import type {Document} from './dataset.ts'
import {itemsOf} from './fields.ts'

/** The keys of notices that an editor has put into a text, each once. */
export const addedTo = (text: Document | undefined): string[] => [
  ...new Set(
    itemsOf(text, 'body').flatMap(({_type, notice}) =>
      _type === 'notice' && typeof notice === 'string' && notice !== '' ? [notice] : [],
    ),
  ),
]
