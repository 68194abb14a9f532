import type {SanityClient, SanityDocumentLike} from 'sanity'
import {isJudgedType, isLawType} from '../law/judged-types.ts'
import {type Outlook, outlookOfAll, refusalsOfLaw} from '../law/outlook.ts'
import {siteMode} from '../law/site-mode.ts'
import {fetchStored} from '../law/stored-documents.ts'

const UNJUDGED: Outlook = {refusals: [], warnings: [], touched: []}

/** What the law says of publishing drafts of one type together, by what is public at this moment. */
export async function askLaw(
  client: SanityClient,
  drafts: readonly SanityDocumentLike[],
): Promise<Outlook> {
  const judged = drafts.filter(({_type}) => isJudgedType(_type))
  if (judged.length === 0) return UNJUDGED
  const [stored, mode] = await Promise.all([fetchStored(client), siteMode()])
  const outlook = await outlookOfAll(
    stored,
    judged.map((draft) => ({...draft})),
    mode,
  )
  const isLaw = judged.every(({_type}) => isLawType(_type))
  return isLaw ? {...outlook, refusals: refusalsOfLaw(outlook)} : outlook
}
