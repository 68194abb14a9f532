import {z} from 'zod'

/** A notice that an editor adds, by its key. Its words are the law's, and come with the verdict. */
export const NoticeBlock = z.object({
  _type: z.literal('notice'),
  _key: z.string(),
  notice: z.string(),
})
export type NoticeBlock = z.infer<typeof NoticeBlock>
