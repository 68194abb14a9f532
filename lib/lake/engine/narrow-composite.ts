import {key} from './document-keys.ts'

/** One list of a type in a language is shorter than either, and exact. */
export function withComposites(groups: string[][]): string[][] {
  const only = (prefix: string) => {
    const single = groups.find(([first, more]) => !more && first?.startsWith(prefix))
    return single?.[0]?.slice(prefix.length)
  }
  const [type, language, locale] = [only('type:'), only('language:'), only('locale:')]
  if (type === undefined) return groups
  const covered = new Set<string>()
  const composites: string[][] = []
  const cover = (part: string, whole: string) => {
    covered.add(key.type(type)).add(part)
    composites.push([whole])
  }
  if (language !== undefined) cover(key.language(language), key.typeLanguage(type, language))
  if (locale !== undefined) cover(key.locale(locale), key.typeLocale(type, locale))
  return [...composites, ...groups.filter(([first, more]) => more || !first || !covered.has(first))]
}
