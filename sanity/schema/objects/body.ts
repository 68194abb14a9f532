import {defineArrayMember, defineType} from 'sanity'
import {textBlock} from './text-block.ts'

/** The running text of an article: paragraphs, headings and lists, with boxes between them. */
export const body = defineType({
  name: 'body',
  title: 'Body',
  type: 'array',
  of: [
    textBlock,
    defineArrayMember({type: 'redFlagBox'}),
    defineArrayMember({type: 'evidenceBox'}),
    defineArrayMember({type: 'selfCareSteps'}),
    defineArrayMember({type: 'causeList'}),
    defineArrayMember({type: 'figure'}),
  ],
})
