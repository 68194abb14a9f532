import {getPublishedId} from '@sanity/client/csm'
import type {SanityClient} from 'sanity'
import type {NoticeName} from './texts-of-notice.ts'

/** The draft of one text of a notice. */
export type NoticeDraft = {_id: string; _rev: string; version: number | null}

/** Every draft of a notice's texts, the earliest version first. */
export const draftsOfNotice = (client: SanityClient, {key, market, language}: NoticeName) =>
  client.fetch<NoticeDraft[]>(
    `*[_type == "disclaimer" && _id in path("drafts.**")
      && key == $key && market._ref == $market && language == $language] | order(version asc) {
      _id, _rev, version
    }`,
    {key, market, language},
    {perspective: 'raw', tag: 'notice.drafts'},
  )

/**
 * Publishes drafts of one notice together: no reader finds two texts on a day, nor none. Fails when one
 * of them was changed since it was looked at.
 */
export const publishTogether = (client: SanityClient, drafts: readonly NoticeDraft[]) =>
  client.action(
    drafts.map(({_id, _rev}) => ({
      actionType: 'sanity.action.document.publish' as const,
      draftId: _id,
      publishedId: getPublishedId(_id),
      ifDraftRevisionId: _rev,
    })),
    {tag: 'notice.publish-versions'},
  )
