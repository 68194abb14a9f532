const VALID = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/

/** `drafts.x` and `versions.<bundle>.x` both belong to the published document `x`. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (!id.startsWith('versions.')) return id
  const end = id.indexOf('.', 'versions.'.length)
  return end < 0 || end === id.length - 1 ? id : id.slice(end + 1)
}

export const draftId = (id: string): string => `drafts.${publishedId(id)}`

export const versionId = (bundle: string, id: string): string =>
  `versions.${bundle}.${publishedId(id)}`

/** The bundle a document belongs to: `published`, `drafts` or the name of a release. */
export function bundleOf(id: string): string {
  if (publishedId(id) === id) return 'published'
  if (id.startsWith('drafts.')) return 'drafts'
  return id.slice('versions.'.length, id.indexOf('.', 'versions.'.length))
}

/** The id a document of `bundle` has; the inverse of `bundleOf` and `publishedId`. */
export function idInBundle(bundle: string, published: string): string {
  if (bundle === 'published') return published
  return bundle === 'drafts' ? draftId(published) : versionId(bundle, published)
}

const RELEASES = '_.releases.'

/** The document that describes a release. */
export const releaseDocumentId = (release: string): string => RELEASES + release

/** The release a document describes, or null. */
export const releaseOf = (id: string): string | null =>
  id.startsWith(RELEASES) ? id.slice(RELEASES.length) : null

/** The release (or other bundle) that holds a version, or null for drafts and published documents. */
export function bundleOfVersion(id: string): string | null {
  return id.startsWith('versions.') && publishedId(id) !== id ? bundleOf(id) : null
}

/** Ids are at most 128 characters, without two dots in a row or one at the end. */
export const isDocumentId = (id: string): boolean =>
  VALID.test(id) && !id.includes('..') && !id.endsWith('.')
