import {LANGUAGES, MARKETS, type Market} from '#lib/i18n/locales.ts'

const countries = new Intl.DisplayNames(['en'], {type: 'region'})
const tongues = new Intl.DisplayNames(['en'], {type: 'language'})

/** A market in words: `Germany`; the test market is no country. */
export const marketTitle = (market: Market) =>
  market === 'XX' ? 'Test market' : (countries.of(market) ?? market)

export const marketOptions = MARKETS.map((market) => ({
  value: market,
  title: `${marketTitle(market)} (${market})`,
}))

export const languageOptions = LANGUAGES.map((language) => ({
  value: language,
  title: `${tongues.of(language)} (${language})`,
}))
