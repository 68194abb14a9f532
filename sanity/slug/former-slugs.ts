/** The parts of a text document that decide under which addresses it can be reached. */
export type Addressed = {
  slug?: {current?: string}
  formerSlugs?: string[]
}

/**
 * The former slugs a text document has once `draft` replaces `published`. A document that returns to
 * one of its own former slugs takes it off the list, so that no address redirects to itself.
 */
export function formerSlugsAfter(draft: Addressed, published: Addressed | null): string[] {
  const current = draft.slug?.current
  const left = published?.slug?.current
  const known = [
    ...(published?.formerSlugs ?? []),
    ...(draft.formerSlugs ?? []),
    ...(left ? [left] : []),
  ]
  return [...new Set(known)].filter((slug) => slug !== current)
}
