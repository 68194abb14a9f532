import {defineQuery} from 'groq'
import {z} from 'zod'
import {LegalStatus} from '#lib/content/legal-status.ts'
import {LANGUAGES, MARKETS} from '#lib/i18n/locales.ts'
import {onRecord, sourcesIn} from './standing.ts'

/**
 * What the law asks of a product: its status and dose in every market, its words in every locale. The
 * dose is of magnesium; a substance that does not say which it is counts as that, since too much asked is
 * safer than too little.
 */

export const PRODUCT_PAGE = `
  _id, _type, key, sourceLocale,
  "markets": *[_type == "productMarket" && references(^._id)] | order(_id asc) {
    _id, _type, legalStatus, dispensingCategory, firstAuthorised, structuredDataType,
    holder{name, address}, "substances": count(^.substances),
    "recalls": *[
      _type == "recallNotice" && product._ref == ^.^._id && market._ref == ^.market._ref && defined(from)
    ] | order(_id asc) {
      _id, _type, from, to,
      "texts": coalesce(texts[defined(language) && defined(text)]{
        language, "heading": coalesce(heading, ""), text
      }, [])
    },
    "leaflets": *[
      _type == "leaflet" && productMarket._ref == ^._id && defined(locale) && defined(version) && defined(validFrom)
    ] | order(validFrom asc, version asc) {
      _id, _type, locale, version, validFrom, "isUnchecked": isUncheckedTranslation == true
    },
    "hasLeaflet": count(packs[hasLeaflet == false]) == 0,
    "doseForm": ^.doseForm.edqmCode,
    adApproval{approvedOn, expires},
    "sodiumMgPerDay": maxUnitsPerDay * math::sum(^.excipients[substance == "sodium"].mgPerUnit),
    "dailyDoseMg": maxUnitsPerDay * math::sum(
      ^.substances[coalesce(substance, "magnesium") == "magnesium"].elementalMg
    ),
    "market": market->code,
    "texts": *[_type == "productText" && references(^._id)] | order(locale asc) {
      _id, _type, locale, "slug": slug.current, displayName, summary, description, dosage,
      composition, indications, contraindications, sideEffects, storage,
      "claims": coalesce(claims[]{
        _key,
        "claim": @->{
          standing, minMgPerDay,
          "words": coalesce(text[defined(value)]{language, value}, []),
          "verification": coalesce(verification[defined(state)]{language, state}, [])
        }
      }, []),
      "document": @,
      "records": *[_type in ["approval", "reviewRequest"] && text._ref == ^._id],
      "turns": *[_type == "warningUse" && page._ref == ^._id] | order(turn asc) {
        rotationGroup, contentHash, warningKey, turn
      }
    }
  }
`

export const PRODUCT_PAGE_QUERY = defineQuery(
  `*[_type == "product" && _id == $id] [0] {${PRODUCT_PAGE}}`,
)

const words = z.string().nullable()

const Claim = z.object({
  standing: z.enum(['authorised', 'refused']),
  minMgPerDay: z.number(),
  words: z.array(z.object({language: z.string(), value: z.string()})),
  verification: z.array(
    z.object({language: z.string(), state: z.enum(['verified', 'secondary', 'unverified'])}),
  ),
})
export type Claim = z.infer<typeof Claim>

const ProductText = z.object({
  _id: z.string(),
  _type: z.string(),
  locale: z.string(),
  slug: z.string().nullable(),
  displayName: words,
  summary: words,
  description: words,
  dosage: words,
  composition: words,
  indications: words,
  contraindications: z.array(z.string()).nullable(),
  sideEffects: words,
  storage: words,
  /** Health claims it refers to; null where one is not there, or not published. */
  claims: z.array(z.object({_key: z.string(), claim: Claim.nullable()})),
  ...onRecord,
  /** The advertisements it has been, and the warning of each. */
  turns: z.array(
    z.object({
      rotationGroup: z.string(),
      contentHash: z.string(),
      warningKey: z.string(),
      turn: z.number(),
    }),
  ),
})

const Recall = z.object({
  _id: z.string(),
  _type: z.string(),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  texts: z.array(z.object({language: z.enum(LANGUAGES), heading: z.string(), text: z.string()})),
})

/** A version of the package leaflet in a locale; its words are read where they are shown. */
const Leaflet = z.object({
  _id: z.string(),
  _type: z.string(),
  locale: z.string(),
  version: z.number(),
  validFrom: z.iso.date(),
  isUnchecked: z.boolean(),
})
export type LeafletVersion = z.infer<typeof Leaflet>

const Page = z.object({
  _id: z.string(),
  _type: z.string(),
  key: z.string(),
  sourceLocale: z.string().nullable(),
  markets: z.array(
    z.object({
      _id: z.string(),
      _type: z.string(),
      market: z.enum(MARKETS),
      legalStatus: LegalStatus,
      dispensingCategory: z.string().nullable(),
      firstAuthorised: z.iso.date().nullable(),
      structuredDataType: z.string().nullable(),
      holder: z.object({name: z.string().nullable(), address: z.string().nullable()}).nullable(),
      substances: z.number().nullable(),
      recalls: z.array(Recall),
      leaflets: z.array(Leaflet),
      hasLeaflet: z.boolean().nullable(),
      doseForm: z.string().nullable(),
      adApproval: z
        .object({approvedOn: z.iso.date().nullable(), expires: z.iso.date().nullable()})
        .nullable(),
      sodiumMgPerDay: z.number().nullable(),
      dailyDoseMg: z.number().nullable(),
      texts: z.array(ProductText),
    }),
  ),
})
/** Each text knows its source, which may be of another market. */
export const ProductPage = Page.transform(({markets, ...page}) => {
  const sourceFor = sourcesIn(
    markets.flatMap(({texts}) => texts),
    page.sourceLocale,
  )
  return {
    ...page,
    markets: markets.map((market) => ({
      ...market,
      texts: market.texts.map((text) => ({...text, source: sourceFor(text)})),
    })),
  }
})
export type ProductPage = z.infer<typeof ProductPage>
export type ProductMarket = ProductPage['markets'][number]
export type ProductText = ProductMarket['texts'][number]
