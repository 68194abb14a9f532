import type {Locale} from '#lib/i18n/locales.ts'
import {spelledFor} from '#lib/i18n/spelling.ts'
import {changeWords, type LocaleText} from './words.ts'

/** Words in the language of a neighbour, and what is said instead. */
type Change = readonly [from: string, to: string]

/**
 * The same text for another market of its language: what differs is listed, all else is shared. A
 * change that matches nothing is an error, so that a list cannot go stale. Swiss German has neither ß
 * nor „ “.
 */
export function inRegion<Text extends LocaleText>(
  text: Text,
  locale: Locale,
  changes: readonly Change[] = [],
): Text {
  const unused = new Set(changes)
  const changed = changeWords(text, (words) =>
    spelledFor(
      changes.reduce((all, change) => {
        const [from, to] = change
        if (all.includes(from)) unused.delete(change)
        return all.replaceAll(from, to)
      }, words),
      locale,
    ),
  )
  const [[from] = []] = unused
  if (from !== undefined) throw new Error(`${text._id}: nothing says “${from}” to change`)
  return {...changed, ...addressed(text, locale)}
}

/** Ids end in the locale, or in the locale and a version. */
function addressed(text: LocaleText, locale: Locale) {
  const inLocale = (id: string) => id.replace(text.locale, locale)
  const _id = inLocale(text._id)
  if (!('productMarket' in text)) return {_id, locale}
  const market = locale.slice(-2)
  const _ref = text.productMarket._ref.replace(/[A-Z]{2}$/, market)
  return {_id, locale, productMarket: {...text.productMarket, _ref}}
}
