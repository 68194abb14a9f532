import type {
  DocumentActionProps,
  DuplicateDocumentActionComponent,
  SanityDocumentLike,
} from 'sanity'

/**
 * A copy is a page of its own: it takes neither the address nor the former addresses of the original,
 * and an editor chooses its slug anew.
 */
export const withoutAddress = ({
  slug: _,
  formerSlugs: __,
  ...words
}: SanityDocumentLike): SanityDocumentLike => ({
  ...words,
  _id: words._id,
  _type: words._type,
})

/** The Studio's own duplicate button, for documents that have an address. */
export function duplicateAction(
  original: DuplicateDocumentActionComponent,
): DuplicateDocumentActionComponent {
  const DuplicateAction = (props: DocumentActionProps) =>
    original({...props, mapDocument: withoutAddress})
  return Object.assign(DuplicateAction, {
    action: 'duplicate' as const,
    displayName: 'DuplicateAction',
  })
}
