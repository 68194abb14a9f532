import type {Language, Market} from './locales.ts'

/** What a market is called in a language: its country, as the language's readers know it. */
export const marketName = (market: Market, language: Language) =>
  new Intl.DisplayNames([language], {type: 'region', fallback: 'code'}).of(market) ?? market
