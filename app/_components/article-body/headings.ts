import type {Body} from '#lib/content/portable-text.ts'
import {textOf} from '../text-blocks/text-of.ts'

/** Where a block's heading is found by links on the page. */
export const anchorOf = (block: {_key: string}) => `part-${block._key}`

/** The headings of a body, in order, for the list of contents. A table is named by its caption. */
export function headingsOf(body: Body): {id: string; text: string}[] {
  return body.flatMap((block) => {
    const id = anchorOf(block)
    switch (block._type) {
      case 'block':
        return block.style === 'h2' ? [{id, text: textOf(block)}] : []
      case 'questions':
        return block.questions.length > 0 ? [{id, text: block.title}] : []
      case 'keyFacts':
      case 'redFlagBox':
      case 'causeList':
      case 'selfCareSteps':
      case 'evidenceBox':
        return [{id, text: block.title}]
      default:
        return []
    }
  })
}
