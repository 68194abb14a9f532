import type {Language} from '#lib/i18n/locales.ts'
import {type Hit, hitsOf} from './hits.ts'

/** That something is new, in the languages of Switzerland, where a medicine may be called so for a time. */
const NEW: Partial<Record<Language, string>> = {
  de: 'neue?[mnrs]?|neuartig\\p{L}*|neuheit',
  fr: 'nouve(?:au|aux|l|lle|lles)|nouveaute',
  it: 'nuov[aeio]|novita',
}

// `von neuem` and `de nouveau` say again, not new.
const AGAIN = /von neuem|aufs neue|de nouveau|a nouveau|di nuovo/gu

/** Where folded text says that something is new. */
export function noveltyIn(folded: string, language: Language): Hit[] {
  const words = NEW[language]
  if (!words) return []
  const again = hitsOf(AGAIN, folded)
  const found = hitsOf(new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'gu'), folded)
  return found.filter(({start, end}) => !again.some((hit) => hit.start <= start && end <= hit.end))
}
