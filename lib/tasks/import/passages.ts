import {type Picture, textOf} from './blocks.ts'
import type {Words} from './words.ts'

/**
 * Where words stand: in which field, and in the body under which heading in which block, counted from
 * 1 as it was read; `key` is the block's in the draft.
 */
export type Spot = {
  field: 'title' | 'standfirst' | 'description' | 'body'
  heading: string | null
  block: number | null
  key: string | null
}

export type Passage = Spot & {text: string}
export type PlacedPicture = Spot & {picture: Picture}

/** Every text of an article with its place, and every picture. */
export function passagesOf({title, standfirst, description, body}: Words) {
  const fields = {title, standfirst, description}
  const passages: Passage[] = Object.entries(fields)
    .filter(([, text]) => text !== '')
    .map(([field, text]) => ({
      field: field as keyof typeof fields,
      heading: null,
      block: null,
      key: null,
      text,
    }))
  const pictures: PlacedPicture[] = []
  let heading: string | null = null
  for (const [i, block] of body.entries()) {
    const spot = {field: 'body' as const, heading, block: i + 1, key: block._key}
    if (block._type === 'figure') {
      pictures.push({...spot, picture: block})
      continue
    }
    const text = textOf(block)
    if (block.style !== 'normal') heading = text
    passages.push({...spot, heading, text})
  }
  return {passages, pictures}
}
