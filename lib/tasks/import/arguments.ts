import {parseArgs} from 'node:util'
import {languageOf, marketOf, type PublicLocale, publicLocales} from '#lib/i18n/locales.ts'
import {SLUG_LENGTH} from '#sanity/slug/slug-shape.ts'

/** What `npm run import` was asked for. `key` names the article; without one its title does. */
export type ImportRequest = {
  source: string
  locale: PublicLocale
  key: string | null
  isDryRun: boolean
  asJson: boolean
}

export const USAGE = `npm run import -- <address or file> --locale LOCALE [--key KEY] [--dry-run] [--json]
  --locale LOCALE  for whom the text is: ${publicLocales.join(', ')};
                   or its parts, --language de --market AT
  --key KEY        the article's key, such as calf-cramp; one that exists gets a text in this locale
  --dry-run        writes nothing
  --json           prints one JSON object`

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Reads the arguments; says in one line each what is wrong with them and what was expected. */
export function importRequestFrom(args: string[]): ImportRequest | {error: string} {
  const parsed = parsedOptions(args)
  if ('error' in parsed) return parsed
  const {values, positionals} = parsed
  const [source, ...more] = positionals
  const {locale: asked = [values.language, values.market].filter(Boolean).join('-'), key} = values
  const locale = publicLocales.find((known) => known.toLowerCase() === asked.toLowerCase())
  const problems = [
    ...(source === undefined ? ['Name one address or file.'] : []),
    ...(more.length > 0 ? [`Name one address or file, not also "${more.join('", "')}".`] : []),
    ...(locale
      ? disagreements(locale, values)
      : [`--locale is one of ${publicLocales.join(', ')}${notThis(asked)}.`]),
    ...(key !== undefined && (!KEY.test(key) || key.length > SLUG_LENGTH)
      ? [
          `--key is made of a–z, 0–9 and single hyphens between them, at most ${SLUG_LENGTH} characters, not "${key}".`,
        ]
      : []),
  ]
  if (source === undefined || !locale || problems.length > 0) return {error: problems.join('\n')}
  return {
    source,
    locale,
    key: key ?? null,
    isDryRun: values['dry-run'] === true,
    asJson: values.json === true,
  }
}

/** A language or market beside a locale says the same, or which is meant cannot be told. */
const disagreements = (locale: PublicLocale, given: {language?: string; market?: string}) =>
  (
    [
      ['language', languageOf(locale)],
      ['market', marketOf(locale)],
    ] as const
  ).flatMap(([name, own]) => {
    const value = given[name]
    return value === undefined || value.toLowerCase() === own.toLowerCase()
      ? []
      : [`--${name} "${value}" is not that of --locale ${locale}.`]
  })

const notThis = (given: string) => (given === '' ? '' : `, not "${given}"`)

function parsedOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        locale: {type: 'string'},
        language: {type: 'string'},
        market: {type: 'string'},
        key: {type: 'string'},
        'dry-run': {type: 'boolean'},
        json: {type: 'boolean'},
      },
    })
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}
