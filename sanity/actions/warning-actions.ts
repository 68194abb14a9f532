import {getDraftId} from '@sanity/client/csm'
import type {SanityClient, SanityDocumentLike} from 'sanity'
import {formerSlugsAfter} from '#lib/addresses/former-slugs.ts'
import {warningUsesAfter} from '#lib/rotation/warning-uses.ts'
import type {Publication} from './publish-with-slugs.ts'

type Law = {
  status: SanityDocumentLike | null
  market: SanityDocumentLike | null
  disclaimers: SanityDocumentLike[]
  uses: SanityDocumentLike[]
}

/**
 * What a hosted Studio adds to the publication of product words whose advertisement takes a warning in
 * turn: the entry of the ledger, created and published in the same transaction. The embedded lake does
 * this by itself, for whatever publishes. Nothing where the words take no turn or had theirs before.
 */
export async function warningActions(client: SanityClient, {id, draft, published}: Publication) {
  const law = await client.fetch<Law>(
    `{
      "status": *[_id == $status][0],
      "market": *[_id == $status][0].market->,
      "disclaimers": *[_type == "disclaimer" && defined(rotationGroup)],
      "uses": *[_type == "warningUse" && page._ref == $id]
    }`,
    {id, status: statusOf(draft)},
    {perspective: 'published', tag: 'document.warnings'},
  )
  const after = {...draft, _id: id, formerSlugs: formerSlugsAfter(draft, published)}
  const documents = [after, law.status, law.market, ...law.disclaimers, ...law.uses].filter(
    (document) => document !== null,
  )
  const uses = warningUsesAfter(
    [{id, before: published, after}],
    {
      get: (wanted) => documents.find(({_id}) => _id === wanted) ?? null,
      ofType: (type) => documents.filter(({_type}) => _type === type),
    },
    {now: new Date().toISOString(), newId: () => crypto.randomUUID()},
  )
  return uses.flatMap((use) => {
    const names = {publishedId: use._id, draftId: getDraftId(use._id)}
    return [
      {
        actionType: 'sanity.action.document.create' as const,
        publishedId: use._id,
        attributes: {...use, _id: names.draftId},
        ifExists: 'fail' as const,
      },
      {actionType: 'sanity.action.document.publish' as const, ...names},
    ]
  })
}

function statusOf({productMarket}: SanityDocumentLike): string {
  const isReference =
    typeof productMarket === 'object' && productMarket !== null && '_ref' in productMarket
  return isReference ? String(productMarket._ref) : ''
}
