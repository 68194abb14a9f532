import {parseArgs} from 'node:util'
import {LegalStatus} from '#lib/content/legal-status.ts'
import {lexicons} from '#lib/disclaimer/claims/lexicon/index.ts'
import type {ClaimContext} from '#lib/disclaimer/claims/types.ts'
import {type Language, LANGUAGES, type Market, MARKETS} from '#lib/i18n/locales.ts'

const languages = LANGUAGES.filter((language) => lexicons[language])
const markets = MARKETS.filter((market) => market !== 'XX')

/**
 * Reads `--language L --market M --status S`, and `--mg-per-day N` where the dose is known; says in one
 * line each what is wrong with them.
 */
export function contextFromArguments(args: string[]): ClaimContext | {error: string} {
  const parsed = parsedOptions(args)
  if ('error' in parsed) return parsed
  const language = languages.find((known) => known === parsed.language)
  const market = markets.find((known) => known === parsed.market)
  const status = LegalStatus.safeParse(parsed.status)
  const mgPerDay = parsed['mg-per-day'] === undefined ? undefined : Number(parsed['mg-per-day'])
  const problems = [
    ...(language ? [] : [expected('language', languages, parsed.language)]),
    ...(market ? [] : [expected('market', markets, parsed.market)]),
    ...(status.success ? [] : [expected('status', LegalStatus.options, parsed.status)]),
    ...(mgPerDay === undefined || mgPerDay >= 0
      ? []
      : [`--mg-per-day is a number of milligrams, not "${parsed['mg-per-day']}".`]),
  ]
  if (!language || !market || !status.success || problems.length > 0)
    return {error: problems.join('\n')}
  return contextOf(language, market, status.data, mgPerDay)
}

const contextOf = (
  language: Language,
  market: Market,
  legalStatus: LegalStatus,
  mgPerDay: number | undefined,
): ClaimContext => ({language, market, legalStatus, ...(mgPerDay === undefined ? {} : {mgPerDay})})

const expected = (name: string, known: readonly string[], given: string | undefined) =>
  `--${name} is one of ${known.join(', ')}${given === undefined ? '' : `, not "${given}"`}.`

function parsedOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        language: {type: 'string'},
        market: {type: 'string'},
        status: {type: 'string'},
        'mg-per-day': {type: 'string'},
      },
    }).values
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}
