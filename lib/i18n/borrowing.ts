import {languageOf, type Locale, marketOf, publicLocales} from './locales.ts'

/** Read in all markets by many, and what every text is first written in. */
const WIDELY_READ: readonly Locale[] = ['en-GB', 'de-DE']

/**
 * The locales whose words a locale may borrow where it has none of its own, the nearest first: another
 * language of its market, then what is read widely, then any. Its own language in another market is not
 * among them: what was withdrawn in one market must not come back from its neighbour.
 */
export function borrowingOrder(locale: Locale): readonly Locale[] {
  const others = publicLocales.filter((other) => languageOf(other) !== languageOf(locale))
  const nearest = [
    ...others.filter((other) => marketOf(other) === marketOf(locale)),
    ...WIDELY_READ.filter((other) => others.some((one) => one === other)),
    ...others,
  ]
  return [...new Set(nearest)]
}

/**
 * The nearest text of each language a locale may borrow from: one page a language, as a reader chooses.
 *
 * @param texts of one article, in other locales
 */
export function borrowable<Text extends {locale: string}>(
  locale: Locale,
  texts: readonly Text[],
): Text[] {
  const ordered = borrowingOrder(locale).flatMap(
    (other) => texts.find((text) => text.locale === other) ?? [],
  )
  const languages = ordered.map((text) => text.locale.split('-')[0])
  return ordered.filter((_, index) => languages.indexOf(languages[index]) === index)
}
