import type english from '#messages/en-GB.json'
import {isPseudo, type Locale} from './locales.ts'

export type Messages = typeof english

/** The interface words of a locale; a pseudo-locale's are made from en-GB. */
export async function messagesFor(locale: Locale): Promise<Messages> {
  if (isPseudo(locale)) {
    const [{default: source}, {pseudoMessages}] = await Promise.all([
      import('#messages/en-GB.json'),
      import('#messages/pseudo.ts'),
    ])
    return pseudoMessages(source, locale)
  }
  // Relative, since a bundler finds a name that is put together only under a folder it can see.
  return (await import(`../../messages/${locale}.json`)).default
}

/** What each locale calls itself, in its own words. */
export async function localeNames<L extends Locale>(
  locales: readonly L[],
): Promise<Map<L, string>> {
  const names = await Promise.all(
    locales.map(async (locale) => [locale, (await messagesFor(locale)).localeName] as const),
  )
  return new Map(names)
}
