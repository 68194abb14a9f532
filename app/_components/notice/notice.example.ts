import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const noticeExample: BlockAnswer<'notice'> = {
  _key: 'notice',
  _type: 'notice',
  notice: 'example-notice',
}
