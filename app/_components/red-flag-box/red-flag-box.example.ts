import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const redFlagBoxExample: BlockAnswer<'redFlagBox'> = {
  _key: 'redFlagBox',
  _type: 'redFlagBox',
  title: 'When it may be more than a cramp',
  intro: 'Do not wait if one of these holds for you:',
  items: ['Pain in the chest', 'A leg is pale and cold'],
  action: 'Call {emergency} at once.',
}
