import {defineType} from 'sanity'
import {textBlock} from './text-block.ts'

/** Running text without boxes: the answer to a question. */
export const answer = defineType({
  name: 'answer',
  title: 'Answer',
  type: 'array',
  of: [textBlock],
})
