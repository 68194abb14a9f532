import {defineArrayMember, defineType} from 'sanity'
import {textBlock} from './text-block.ts'

/**
 * The blocks that stand between the paragraphs of an article. Each has a projection, a zod type, a
 * component and an example of the same name; a test holds them together.
 */
export const BODY_BLOCKS = [
  'keyFacts',
  'redFlagBox',
  'causeList',
  'selfCareSteps',
  'evidenceBox',
  'ionTable',
  'chart',
  'comparison',
  'figure',
  'questions',
  'productTeaser',
  'notice',
] as const

/** The running text of an article: paragraphs, headings and lists, with boxes between them. */
export const body = defineType({
  name: 'body',
  title: 'Body',
  type: 'array',
  of: [textBlock, ...BODY_BLOCKS.map((type) => defineArrayMember({type}))],
})
