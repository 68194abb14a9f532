import {z} from 'zod'
import {withEmergency} from '#lib/content/emergency.ts'
import {NoticeText} from '#lib/content/notice-text.ts'
import {LegalStatus} from '#lib/content/legal-status.ts'
import {Block} from '#lib/content/portable-text.ts'
import {textInForce} from '#lib/disclaimer/text-in-force.ts'

/** What `BLOCK_QUERY` answers. A block that is not whole yet does not parse. */
const Answer = z.object({
  block: Block,
  emergency: z.string().nullable(),
  notices: z.array(z.unknown()),
  teaser: z
    .object({
      key: z.string(),
      title: z.string(),
      text: z.string().nullable(),
      legalStatus: LegalStatus,
    })
    .nullable(),
})

export type ShownBlock = {
  block: Block
  notice: NoticeText | null
  teaser: z.infer<typeof Answer>['teaser']
}

/** A block as a reader would see it, or null while something is missing in it. */
export function shownBlock(answer: unknown, now: Date): ShownBlock | null {
  const {data} = Answer.safeParse(answer)
  if (!data) return null
  const notices = data.notices.flatMap((text) => NoticeText.safeParse(text).data ?? [])
  const [first] = notices
  return {
    block: withEmergency(data.block, data.emergency ?? '{emergency}'),
    notice: first ? textInForce(first.key, notices, now, () => false).text : null,
    teaser: data.teaser,
  }
}

/** Why a block that is whole leaves nothing on the page; null where it does not. */
export function whyNothing({block, notice, teaser}: ShownBlock): string | null {
  switch (block._type) {
    case 'notice':
      return notice ? null : 'This market has no words for the notice: the page is withheld there.'
    case 'productTeaser':
      return teaser ? null : 'The product has no words in this locale: nothing stands here.'
    case 'questions':
      return block.questions.length > 0
        ? null
        : 'No question has words in this locale: nothing stands here.'
    default:
      return null
  }
}
