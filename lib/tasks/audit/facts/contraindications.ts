import {productTextOf} from '../law/documents.ts'
import {strings} from '../law/fields.ts'
import type {ProductFacts} from './families.ts'

/** Who must not take a magnesium medicine, as each language of the site names it. */
const NAMES = {
  renal: /niere|r[eé]nal|\breins?\b|\bren[ei]\b|kidney|riñ[oó]n|nere?k/u,
  avBlock:
    /\bav[- ]?blo|blo(?:c|cco|queo|ku?) av\b|herzblock|heart block|blok\p{L}* (?:serca|przedsionk)|(?:atrio|auriculo)-?ventri|leitung|conducti|conduzion|conducci|przewodz/u,
  myasthenia: /m[iy]asth?[eé]n|nużliwo/u,
}

/** Which of them the words of a product leave out. A teaser shows none, so all are asked of the text. */
export const contraindicationFacts: ProductFacts = {
  contraindicationsLacking({key}, {page}, {dataset}) {
    const text = productTextOf(dataset, key, page.locale)
    const named = strings(text?.['contraindications']).join('\n').toLowerCase()
    return Object.entries(NAMES).flatMap(([kind, name]) => (name.test(named) ? [] : [kind]))
  },
}
