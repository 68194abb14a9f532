import {getPublishedId} from '@sanity/client/csm'
import type {SanityClient} from 'sanity'

/** Another document that uses a slug now, or used it before and still redirects from it. */
export type SlugOwner = {id: string; title: string; isFormer: boolean}

type Address = {id: string; type: string; locale: string; slug: string}

const SLUG_OWNER_QUERY = `*[
  _type == $type && locale == $locale && !sanity::versionOf($published) &&
  (slug.current == $slug || $slug in formerSlugs)
][0]{
  "id": _id,
  "title": coalesce(title, displayName, _id),
  "isFormer": slug.current != $slug
}`

/**
 * Finds the other document, published, a draft or a version in a release, that has or had this slug
 * in the same type and locale; null when the slug is free. `client` must see them all (API version
 * 2025-02-19 or later).
 */
export function findSlugOwner(client: SanityClient, address: Address, signal?: AbortSignal) {
  return client.fetch<SlugOwner | null>(
    SLUG_OWNER_QUERY,
    {...address, published: getPublishedId(address.id)},
    {perspective: 'raw', tag: 'slug.owner', ...(signal && {signal})},
  )
}

/** Why the slug of `owner` cannot be taken, as a sentence for the editor. */
export function slugTakenMessage(slug: string, owner: SlugOwner): string {
  return owner.isFormer
    ? `“${slug}” was the address of “${owner.title}” and still leads readers there. Choose another slug.`
    : `“${slug}” is the address of “${owner.title}”. Choose another slug.`
}
