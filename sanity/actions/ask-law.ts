import type {SanityClient, SanityDocumentLike} from 'sanity'
import {isJudgedType, isLawType} from '../law/judged-types.ts'
import {type Outlook, outlookOf, refusalsOfLaw} from '../law/outlook.ts'
import {siteMode} from '../law/site-mode.ts'
import {fetchStored} from '../law/stored-documents.ts'

const UNJUDGED: Outlook = {refusals: [], warnings: [], touched: []}

/** What the law says of publishing a draft, by what is public at this moment. */
export async function askLaw(client: SanityClient, draft: SanityDocumentLike): Promise<Outlook> {
  if (!isJudgedType(draft._type)) return UNJUDGED
  const [stored, mode] = await Promise.all([fetchStored(client), siteMode()])
  const outlook = await outlookOf(stored, {...draft}, mode)
  return isLawType(draft._type) ? {...outlook, refusals: refusalsOfLaw(outlook)} : outlook
}
