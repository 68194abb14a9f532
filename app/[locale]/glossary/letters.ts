/** Names under the letter they begin with, as a reader of the language looks them up. */
export type Letter<Named> = {letter: string; entries: readonly Named[]}

/**
 * In the alphabet of a locale: German has ä under A, Polish has Ł as a letter of its own.
 */
export function byLetter<Named extends {name: string}>(
  entries: readonly Named[],
  locale: string,
): Letter<Named>[] {
  const order = new Intl.Collator(locale)
  const sameLetter = new Intl.Collator(locale, {sensitivity: 'base'})
  const letters: {letter: string; entries: Named[]}[] = []
  for (const entry of entries.toSorted((a, b) => order.compare(a.name, b.name))) {
    const letter = letterOf(entry.name, locale, sameLetter)
    const last = letters.at(-1)
    if (last?.letter === letter) last.entries.push(entry)
    else letters.push({letter, entries: [entry]})
  }
  return letters
}

/** The first letter, without an accent that makes no other letter of it in this alphabet. */
function letterOf(name: string, locale: string, sameLetter: Intl.Collator): string {
  const [first = ''] = name.match(/\p{L}\p{M}*/u) ?? []
  const letter = first.toLocaleUpperCase(locale)
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return sameLetter.compare(letter, bare) === 0 ? bare : letter
}
