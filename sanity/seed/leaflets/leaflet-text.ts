import {type Locale, marketOf} from '#lib/i18n/locales.ts'
import {textBlocks} from '../portable-text.ts'
import {referenceTo} from '../references-to.ts'
import type {LeafletDocument, LeafletSectionCode} from '../types.ts'
import {changeLeafletWords} from '../words.ts'

/** A heading in the words of the template, without its number, and what stands under it. */
export type Section = [title: string, ...content: Parameters<typeof textBlocks>]

type Version = {
  locale: Locale
  version: number
  validFrom: string
  changes?: string
  isUncheckedTranslation: boolean
}

/** One version of a medicine's leaflet in a locale. In a section `heading` is a subheading. */
export const leafletText = (
  key: string,
  version: Version,
  sections: readonly [Section, Section, Section, Section, Section, Section],
): LeafletDocument => ({
  _id: idOf(key, version),
  _type: 'leaflet',
  productMarket: referenceTo(`productMarket-${key}-${marketOf(version.locale)}`),
  ...version,
  sections: sections.map(([title, ...content], index) => {
    const code = CODES[index] ?? '1'
    return {
      _key: `section${code}`,
      code,
      title,
      content: textBlocks(...content).map((block) =>
        block.style === 'h2' ? {...block, style: 'h3' as const} : block,
      ),
    }
  }),
})

const CODES: readonly LeafletSectionCode[] = ['1', '2', '3', '4', '5', '6']

const idOf = (key: string, {locale, version}: Version) => `leaflet-${key}-${locale}-${version}`

/**
 * The next version of a leaflet: the words that change are listed, all else stays. Words that are not
 * there are an error, so that no change is lost.
 */
export function revised(
  before: LeafletDocument,
  version: Required<Pick<Version, 'version' | 'validFrom' | 'changes'>>,
  words: readonly (readonly [from: string, to: string])[],
): LeafletDocument {
  const unused = new Set(words)
  const changed = changeLeafletWords(before, (text) =>
    words.reduce((all, change) => {
      const [from, to] = change
      if (all.includes(from)) unused.delete(change)
      return all.replaceAll(from, to)
    }, text),
  )
  const [[from] = []] = unused
  if (from !== undefined) throw new Error(`${before._id}: nothing says “${from}” to change`)
  const _id = before._id.replace(/\d+$/, String(version.version))
  return {...changed, ...version, _id}
}
