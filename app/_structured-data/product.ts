import {inLocale} from '#lib/content/localized-string.ts'
import type {Product} from '#lib/content/product.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import type {Surroundings, Thing} from './thing.ts'

type Told = Surroundings & {
  /** The type that rules have judged. */
  type: string
  locale: Locale
  /** The legal status in words, as the page shows it. */
  legalStatus: string
}

/**
 * A product as search engines are told of it, by the type that was judged: only what its page shows,
 * and of no type what it is for. Null for one that is not marketed, or of a type that nobody knows.
 *
 * Codes of packs are left out: a page is about several packs, and those of a demonstration are nobody's.
 */
export function productThing(product: Product, told: Told): Thing | null {
  const shape = SHAPES.get(told.type)
  if (!shape || product.status.legalStatus === 'notMarketed') return null
  return {
    '@type': told.type,
    name: product.displayName,
    description: product.summary ?? undefined,
    disambiguatingDescription: told.fictitious ?? undefined,
    url: told.url,
    ...shape(product, told),
  }
}

type Shape = (product: Product, told: Told) => Omit<Thing, '@type'>

/** Properties that schema.org has for each type: a device is no product there and has no brand. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [
    'Drug',
    (product, told) => ({
      ...ofSubstances(product, told),
      dosageForm:
        inLocale(product.status.product.doseForm?.label ?? null, told.locale) ?? undefined,
      prescriptionStatus: `https://schema.org/${
        product.status.legalStatus === 'medicine-rx' ? 'PrescriptionOnly' : 'OTC'
      }`,
    }),
  ],
  ['DietarySupplement', ofSubstances],
  ['MedicalDevice', () => ({})],
  ['Product', ofBrand],
])

function ofSubstances(product: Product, told: Told): Omit<Thing, '@type'> {
  const names = product.status.product.substances.flatMap(
    ({salt, name}) => inLocale(salt, told.locale) ?? inLocale(name, told.locale) ?? [],
  )
  return {
    ...ofBrand(product),
    activeIngredient: names.length > 0 ? names : undefined,
    legalStatus: told.legalStatus,
  }
}

function ofBrand({status}: Product): Omit<Thing, '@type'> {
  const {brand} = status.product
  return {brand: brand === null ? undefined : {'@type': 'Brand', name: brand}}
}
