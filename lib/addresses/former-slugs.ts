import {isAddressedType} from './addressed-types.ts'

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

type Fields = Readonly<Record<string, unknown>>

/**
 * The rule of the content for publications, whoever or whatever publishes: a text document that takes
 * the place of `before` remembers every slug the page had. The same document where nothing changes.
 */
export function withFormerSlugs<D extends Fields & {_type: string}>(
  document: D,
  before: Fields | null,
): D {
  if (!isAddressedType(document._type)) return document
  const known = Array.isArray(document['formerSlugs']) ? document['formerSlugs'] : []
  const formerSlugs = formerSlugsAfter(addressOf(document), before && addressOf(before))
  const isSame =
    known.length === formerSlugs.length && known.every((slug, i) => slug === formerSlugs[i])
  return isSame ? document : {...document, formerSlugs}
}

/** Stored documents need not follow the schema. */
function addressOf({slug, formerSlugs}: Fields): Addressed {
  const current =
    typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined
  const isText = (value: unknown) => typeof value === 'string'
  return {
    ...(isText(current) && {slug: {current}}),
    formerSlugs: Array.isArray(formerSlugs) ? formerSlugs.filter(isText) : [],
  }
}
