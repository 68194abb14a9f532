/** Where a root does not say which text the others are translated from: the first of these it has. */
const USUAL = ['en-GB', 'de-DE']

/**
 * The text that the others of a root are translated from: the one in the locale the root names, else
 * the first usual one, else the first. Null when there is none.
 */
export function sourceOf<Text extends {locale?: unknown}>(
  texts: readonly Text[],
  sourceLocale: unknown,
): Text | null {
  const wanted = typeof sourceLocale === 'string' ? [sourceLocale] : [...USUAL]
  const found = wanted
    .map((locale) => texts.find((text) => text.locale === locale))
    .find((text) => text !== undefined)
  return found ?? (typeof sourceLocale === 'string' ? null : (texts[0] ?? null))
}
