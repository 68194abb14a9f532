import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import {type Locale, MARKETS} from '#lib/i18n/locales.ts'
import {SUBSTANCES} from '#lib/pharmacy/amounts.ts'
import {SCHEMES} from '#lib/pharmacy/identifiers/schemes.ts'
import {fileAddress} from './asset-address.ts'
import {CLAIM, Claim} from './claim.ts'
import {INTERACTION, Interaction} from './interaction.ts'
import {LegalStatus} from './legal-status.ts'
import {LocalizedString} from './localized-string.ts'
import {PACK_PICTURE, PackPicture} from './pack-picture.ts'
import {read} from './read.ts'

export const PRODUCT_QUERY = defineQuery(`
  *[_type == "productText" && locale == $locale && slug.current == $slug] | order(_id asc) [0] {
    _id, _type, locale, displayName, "slug": slug.current, summary, description, dosage, composition,
    indications, contraindications, sideEffects, storage, isUncheckedTranslation,
    "claims": claims[]->{${CLAIM}},
    "leaflet": leafletFile.asset->{path, size, extension},
    "status": productMarket->{
      _id, _type, legalStatus, authorisationNumber, dispensingCategory, maxUnitsPerDay,
      "market": market->code,
      holder{name, address},
      adApproval{authority, number, approvedOn, expires},
      posology[]{_key, population, minAge, unitsMin, unitsMax},
      interactions[]{_key, hoursMin, hoursMax, interaction->{${INTERACTION}}},
      packs[]{_key, size, unit, identifiers[]{_key, scheme, value}},
      "product": product->{
        _id, _type, key, brand, isDemo,
        picture{${PACK_PICTURE}},
        substances[]{
          _key, substance, name[]{language, value}, salt[]{language, value}, elementalMg, mmol, saltMg
        },
        doseForm{label[]{language, value}},
        flavour[]{language, value},
        excipients[]{_key, name[]{language, value}, mgPerUnit}
      }
    }
  }
`)

/** An array that an editor may have left away. */
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullable()
    .transform((items) => items ?? [])

export const Product = z.object({
  _id: z.string(),
  _type: z.string(),
  locale: z.string(),
  displayName: z.string(),
  slug: z.string(),
  summary: z.string().nullable(),
  description: z.string().nullable(),
  dosage: z.string().nullable(),
  composition: z.string().nullable(),
  indications: z.string().nullable(),
  contraindications: list(z.string()),
  sideEffects: z.string().nullable(),
  storage: z.string().nullable(),
  isUncheckedTranslation: z.boolean().nullable().transform(Boolean),
  claims: list(Claim),
  /** The package leaflet to download; `size` in bytes. */
  leaflet: z
    .object({path: z.string(), size: z.number(), extension: z.string()})
    .transform(({path, ...file}) => ({...file, address: fileAddress(path)}))
    .nullable(),
  status: z.object({
    _id: z.string(),
    _type: z.string(),
    market: z.enum(MARKETS),
    legalStatus: LegalStatus,
    authorisationNumber: z.string().nullable(),
    dispensingCategory: z.string().nullable(),
    maxUnitsPerDay: z.number().nullable(),
    holder: z.object({name: z.string(), address: z.string().nullable()}).nullable(),
    adApproval: z
      .object({
        authority: z.string().nullable(),
        number: z.string().nullable(),
        approvedOn: z.iso.date().nullable(),
        expires: z.iso.date().nullable(),
      })
      .nullable(),
    posology: list(
      z.object({
        _key: z.string(),
        population: z.enum(['adults', 'adolescents', 'children']),
        minAge: z.number(),
        unitsMin: z.number(),
        unitsMax: z.number(),
      }),
    ),
    interactions: list(
      z.object({
        _key: z.string(),
        hoursMin: z.number().nullable(),
        hoursMax: z.number().nullable(),
        interaction: Interaction,
      }),
    ),
    packs: list(
      z.object({
        _key: z.string(),
        size: z.number(),
        unit: z.enum(['tablet', 'effervescentTablet', 'sachet', 'capsule', 'ampoule']),
        identifiers: list(z.object({_key: z.string(), scheme: z.enum(SCHEMES), value: z.string()})),
      }),
    ),
    product: z.object({
      _id: z.string(),
      _type: z.string(),
      key: z.string(),
      brand: z.string().nullable(),
      isDemo: z.boolean().nullable().transform(Boolean),
      picture: PackPicture,
      substances: list(
        z.object({
          _key: z.string(),
          substance: z.enum(SUBSTANCES).nullable(),
          name: LocalizedString.nullable(),
          salt: LocalizedString.nullable(),
          elementalMg: z.number(),
          mmol: z.number().nullable(),
          saltMg: z.number().nullable(),
        }),
      ),
      doseForm: z.object({label: LocalizedString.nullable()}).nullable(),
      flavour: LocalizedString.nullable(),
      excipients: list(
        z.object({
          _key: z.string(),
          name: LocalizedString.nullable(),
          mgPerUnit: z.number().nullable(),
        }),
      ),
    }),
  }),
})
export type Product = z.infer<typeof Product>

/** The product at an address: its words in this locale, its status in this market, its facts. */
export const getProduct = (locale: Locale, slug: string) =>
  read(PRODUCT_QUERY, Product.nullable(), {locale, slug})
