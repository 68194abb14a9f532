import {DESCRIPTION_LENGTH} from '#sanity/schema/fields/description-length.ts'
import {type Block, textOf} from './blocks.ts'
import type {Page} from './page.ts'

/** The words of an article text, before its pictures are in the dataset. */
export type Words = {
  title: string
  standfirst: string
  /** Empty when the page has none, or one too long to be shown whole. */
  description: string
  body: Block[]
}

/** Parts a page's words among the fields: the first paragraph before any heading is the standfirst. */
export function wordsFrom({title, description}: Page, blocks: Block[]): Words {
  const first = blocks.findIndex((block) => block._type === 'block')
  const opening = blocks[first]
  const isStandfirst =
    opening?._type === 'block' && opening.style === 'normal' && opening.listItem === undefined
  return {
    title,
    description: description.length <= DESCRIPTION_LENGTH ? description : '',
    standfirst: isStandfirst ? textOf(opening) : '',
    body: isStandfirst ? blocks.toSpliced(first, 1) : blocks,
  }
}
