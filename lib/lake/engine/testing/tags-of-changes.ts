import type {DocumentIndex, IndexChange} from '../document-index.ts'
import {type ChangeTags, tagsOfChange} from '../sync-tags.ts'

/** The tags of one transaction, as the lake's writer finds them; asked after it was applied. */
export function tagsOfChanges(index: DocumentIndex, changes: readonly IndexChange[]): ChangeTags {
  const tags = changes.map((change) =>
    tagsOfChange(
      change,
      index.versionsOf(change.id).filter(({_id}) => _id !== change.id),
    ),
  )
  return {
    published: tags.flatMap(({published}) => published),
    all: tags.flatMap(({all}) => all),
  }
}
