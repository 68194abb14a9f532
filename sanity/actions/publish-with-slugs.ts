import type {Action} from '@sanity/client'
import type {SanityClient, SanityDocumentLike} from 'sanity'
import {type Addressed, formerSlugsAfter} from '#lib/addresses/former-slugs.ts'
import {withChangeRecorded} from '#lib/approvals/changes.ts'
import {isEmbedded} from '../environment.ts'
import {slugProblem} from '../slug/slug-shape.ts'
import {findSlugOwner, slugTakenMessage} from '../slug/slug-owner.ts'

export type AddressedDocument = SanityDocumentLike & Addressed & {_rev?: string; locale?: string}

export type Publication = {
  /** The published id. */
  id: string
  draft: AddressedDocument
  published: AddressedDocument | null
}

/** Whether publishing changes what the former slugs, or on hosted Sanity the changes on record, must say. */
export function changesFormerSlugs({draft, published}: Publication): boolean {
  if (!isEmbedded && typeof draft['changeClass'] === 'string') return true
  const before = draft.formerSlugs ?? []
  const after = formerSlugsAfter(draft, published)
  return before.length !== after.length || before.some((slug, index) => slug !== after[index])
}

/** Why the slug keeps a document from being published, or null. Asks the lake, at the last moment. */
export async function slugRefusal(
  client: SanityClient,
  {id, draft}: Publication,
): Promise<string | null> {
  const slug = draft.slug?.current
  const problem = slugProblem(slug)
  if (problem || !slug) return problem ?? null
  if (!draft.locale) return null
  const owner = await findSlugOwner(client, {id, type: draft._type, locale: draft.locale, slug})
  return owner && slugTakenMessage(slug, owner)
}

/**
 * Publishes a document together with the slug it leaves behind: one transaction, so that no reader
 * can find the old address without its redirect. Fails when somebody else published in between. `more`
 * is done in the same transaction.
 */
export function publishWithFormerSlugs(
  client: SanityClient,
  publication: Publication,
  more: readonly Action[] = [],
) {
  const {id, published} = publication
  const draftId = `drafts.${id}`
  return client.action(
    [
      {
        actionType: 'sanity.action.document.edit',
        draftId,
        publishedId: id,
        patch: patchFor(publication),
      },
      {
        actionType: 'sanity.action.document.publish',
        draftId,
        publishedId: id,
        ...(published?._rev && {ifPublishedRevisionId: published._rev}),
      },
      ...more,
    ],
    {tag: 'document.publish'},
  )
}

/** The embedded lake records the class of a change by itself, whoever publishes; the hosted one does not. */
function patchFor({draft, published}: Publication) {
  const formerSlugs = formerSlugsAfter(draft, published)
  if (isEmbedded) return {set: {formerSlugs}}
  const {changes} = withChangeRecorded<SanityDocumentLike>(draft, published)
  return {set: {formerSlugs, ...(changes !== undefined && {changes})}, unset: ['changeClass']}
}
