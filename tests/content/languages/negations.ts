import type {Language} from '#lib/i18n/locales.ts'

/** Words that say no. A prefix (`un-`, `in-`, `nie-`) is part of another word and counts in none. */
const NEGATIONS: Partial<Record<Language, RegExp>> = {
  de: words(
    'nicht|kein\\p{L}*|nie|niemals|nichts|niemand\\p{L}*|ohne|weder|kaum|unwahrscheinlich|es sei denn',
  ),
  en: words(
    "not|no|never|nothing|nobody|none|without|cannot|neither|nor|hardly|unlikely|unless|\\p{L}+n[’']t",
  ),
  fr: words(
    "pas|non|aucune?s?|jamais|rien|sans(?! (?:cesse|repos))|ni|sauf|guère|improbables?|peu probables?|n(?:e |[’'])[^.;]{0,40}\\bplus",
  ),
  it: words(
    'non|nessun\\p{L}*|mai|niente|nulla|senza(?! riposo)|né|neppure|improbabil\\p{L}|poco probabil\\p{L}|a meno che|salvo',
  ),
  es: words(
    'no|ningun\\p{L}*|ningún|nunca|nada|nadie|sin|ni|apenas|improbables?|poco probables?|a menos que|salvo',
  ),
  pl: words('nie|nigdy|nic|nikt|bez|ani|żad\\p{L}+|brak\\p{L}*|mało prawdopodobn\\p{L}+|chyba że'),
}

function words(alternatives: string) {
  return new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}-])`, 'iu')
}

/** Whether words deny something. */
export const denies = (text: string, language: Language): boolean =>
  NEGATIONS[language]?.test(text) ?? false
