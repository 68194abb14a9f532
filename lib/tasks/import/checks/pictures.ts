import type {Check, Finding} from '../finding.ts'
import type {PlacedPicture} from '../passages.ts'
import {saidTwice} from '../text-markup.ts'

/** Alternative texts that are missing, or say again what a reader hears anyway. */
export function checkPictures(pictures: readonly PlacedPicture[], title: string): Finding[] {
  const seen = new Set<string>()
  return pictures.flatMap((placed) => {
    const {alt, caption} = placed.picture
    if (alt === '') return [finding(placed, 'missingAlt', 'The picture has no alternative text.')]
    const repeats = [
      ...(alike(alt, caption) ? ['as the caption, which is read out as well'] : []),
      ...(alike(alt, title) ? ['as the title'] : []),
      ...(seen.has(folded(alt)) ? ['as another picture'] : []),
      ...(saidTwice(alt) === null ? [] : ['as itself: it says everything twice']),
    ]
    seen.add(folded(alt))
    if (repeats.length === 0) return []
    const reason = `The alternative text says the same ${repeats.join(', and ')}.`
    return [finding(placed, 'repeatedAlt', reason)]
  })
}

const folded = (text: string) => text.toLowerCase()
const alike = (a: string, b: string) => folded(a) === folded(b)

function finding({picture, ...spot}: PlacedPicture, check: Check, reason: string): Finding {
  const words = picture.alt
  const place = {...spot, start: 0, end: words.length, words}
  return {check, rule: null, severity: 'block', reason, place}
}
