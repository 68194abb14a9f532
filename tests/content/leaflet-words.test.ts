import {expect, test} from 'vitest'
import {publicLocales} from '#lib/i18n/locales.ts'
import {wordsIn} from '#lib/judged/words.ts'
import {seedDocuments} from '#sanity/seed/index.ts'

const documents = seedDocuments({testLocales: false})
const leaflets = documents.filter((d) => d._type === 'leaflet')
const products = documents.filter((d) => d._type === 'product')
const statuses = documents.filter((d) => d._type === 'productMarket')
const markets = documents.filter((d) => d._type === 'market')
const texts = documents.filter((d) => d._type === 'productText')

/** The version that is to come into force last, in each locale of each medicine. */
const latest = leaflets.filter(
  ({productMarket, locale, version}) =>
    !leaflets.some(
      (other) =>
        other.productMarket._ref === productMarket._ref &&
        other.locale === locale &&
        other.version > version,
    ),
)

const about = (leaflet: (typeof leaflets)[number]) => {
  const status = statuses.find(({_id}) => _id === leaflet.productMarket._ref)
  const product = products.find(({_id}) => _id === status?.product._ref)
  const market = markets.find(({_id}) => _id === status?.market._ref)
  if (!status || !product || !market) throw new Error(`${leaflet._id} is of nothing`)
  return {status, product, market}
}

const wordsOf = (leaflet: (typeof leaflets)[number], code: string) =>
  leaflet.sections
    .filter((section) => section.code === code)
    .flatMap(({content}) => wordsIn(content, []).map(({text}) => text))
    .join('\n')

test('two medicines have a leaflet in every locale', () => {
  const localesOf = (key: string) =>
    leaflets.filter(({_id}) => _id.startsWith(`leaflet-${key}-`)).map(({locale}) => locale)
  for (const key of ['effervescent-243-lemon', 'granules-365-lemon']) {
    expect(localesOf(key).toSorted()).toEqual([...publicLocales].toSorted())
  }
})

test.each(latest)('$_id sends side effects to the form of its own market only', (leaflet) => {
  const own = about(leaflet).market
  const named = wordsOf(leaflet, '4').match(/https:\/\/[^\s,]+(?<!\.)/g)
  expect(named?.map((address) => address.replace(/\/?$/, '/'))).toEqual([
    own.adverseReactionReporting.url.replace(/\/?$/, '/'),
  ])
})

test.each(latest)('$_id speaks of every excipient in the amount of the product', (leaflet) => {
  const {product} = about(leaflet)
  const words = wordsOf(leaflet, '2').replaceAll(',', '.')
  for (const {mgPerUnit} of product.excipients) expect(words).toContain(`${mgPerUnit}\u00a0mg`)
})

test.each(latest)('$_id is in force once its medicine is authorised, under its name', (leaflet) => {
  const {status} = about(leaflet)
  const text = texts.find(
    ({productMarket, locale}) => productMarket._ref === status._id && locale === leaflet.locale,
  )
  expect(leaflet.validFrom >= (status.firstAuthorised ?? '9')).toBe(true)
  for (const {title} of leaflet.sections.slice(0, 3)) expect(title).toContain(text?.displayName)
})
