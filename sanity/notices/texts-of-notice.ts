import {getPublishedId, getVersionFromId, isDraftId} from '@sanity/client/csm'
import type {ClientPerspective, SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from 'sanity'
import type {Interval} from '#lib/disclaimer/intervals.ts'

/** What texts of one notice have in common. */
export type NoticeName = {key: string; market: string; language: string}

/** Null as long as an editor has not said which notice it is. */
export function noticeNameOf(document: SanityDocumentLike | undefined): NoticeName | null {
  const key: unknown = document?.['key']
  const language: unknown = document?.['language']
  const market: unknown = document?.['market']
  const isReference = typeof market === 'object' && market !== null && '_ref' in market
  if (typeof key !== 'string' || typeof language !== 'string' || !isReference) return null
  return {key, language, market: String(market._ref)}
}

/** What a document stands among: other drafts, its release, or what is published. */
export function surroundingsOf(id: string): ClientPerspective {
  if (isDraftId(id)) return 'drafts'
  const release = getVersionFromId(id)
  return release === undefined ? 'published' : [release]
}

export const intervalOf = (document: SanityDocumentLike): Interval => ({
  id: getPublishedId(document._id),
  version: typeof document['version'] === 'number' ? document['version'] : null,
  validFrom: dayOf(document['validFrom']),
  validTo: dayOf(document['validTo']),
})

const dayOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/** The other texts of a notice, as they are in a perspective. `id` is left out. */
export const otherTexts = (
  client: SanityClient,
  {key, market, language}: NoticeName,
  id: string,
  perspective: ClientPerspective,
) =>
  client.fetch<Interval[]>(
    `*[_type == "disclaimer" && key == $key && market._ref == $market && language == $language && _id != $id] {
      "id": _id, version, validFrom, validTo
    }`,
    {key, market, language, id: getPublishedId(id)},
    {perspective, tag: 'notice.texts'},
  )
