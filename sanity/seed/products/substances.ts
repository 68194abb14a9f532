import {localized} from '../localized.ts'
import type {LocalizedString, ProductDocument} from '../types.ts'

type Substance = ProductDocument['substances'][number]

/** In one unit: the magnesium itself, the same in mmol, and the salt that brings it where one salt does. */
export const magnesium = (
  salt: LocalizedString,
  amounts: Pick<Substance, 'elementalMg' | 'mmol' | 'saltMg'>,
): Substance => ({
  _key: 'magnesium',
  substance: 'magnesium',
  name: localized({
    de: 'Magnesium',
    fr: 'Magnésium',
    it: 'Magnesio',
    en: 'Magnesium',
    es: 'Magnesio',
    pl: 'Magnez',
  }),
  salt,
  ...amounts,
})

export const zincGluconate = (amounts: Pick<Substance, 'elementalMg' | 'saltMg'>): Substance => ({
  _key: 'zinc',
  substance: 'zinc',
  name: localized({de: 'Zink', fr: 'Zinc', it: 'Zinco', en: 'Zinc', es: 'Zinc', pl: 'Cynk'}),
  salt: localized({
    de: 'Zinkgluconat',
    fr: 'gluconate de zinc',
    it: 'gluconato di zinco',
    en: 'zinc gluconate',
    es: 'gluconato de zinc',
    pl: 'glukonian cynku',
  }),
  ...amounts,
})

export const lightOxide = localized({
  de: 'leichtes Magnesiumoxid',
  fr: 'oxyde de magnésium léger',
  it: 'magnesio ossido leggero',
  en: 'light magnesium oxide',
  es: 'óxido de magnesio ligero',
  pl: 'magnezu tlenek lekki',
})

export const heavyOxide = localized({
  de: 'schweres Magnesiumoxid',
  fr: 'oxyde de magnésium lourd',
  it: 'magnesio ossido pesante',
  en: 'heavy magnesium oxide',
  es: 'óxido de magnesio pesado',
  pl: 'magnezu tlenek ciężki',
})

export const lightCarbonateAndOxide = localized({
  de: 'leichtes basisches Magnesiumcarbonat und leichtes Magnesiumoxid',
  fr: 'carbonate de magnésium basique léger et oxyde de magnésium léger',
  it: 'magnesio carbonato basico leggero e magnesio ossido leggero',
  en: 'light basic magnesium carbonate and light magnesium oxide',
  es: 'carbonato de magnesio básico ligero y óxido de magnesio ligero',
  pl: 'magnezu węglan zasadowy lekki i magnezu tlenek lekki',
})

export const citrate = localized({
  de: 'Magnesiumcitrat',
  fr: 'citrate de magnésium',
  it: 'magnesio citrato',
  en: 'magnesium citrate',
  es: 'citrato de magnesio',
  pl: 'cytrynian magnezu',
})

/** The anhydrous salt of three magnesium and two citrate ions: 16.2 % of it is magnesium. */
export const trimagnesiumDicitrate = localized({
  de: 'Trimagnesiumdicitrat',
  fr: 'dicitrate de trimagnésium',
  it: 'trimagnesio dicitrato',
  en: 'trimagnesium dicitrate',
  es: 'dicitrato de trimagnesio',
  pl: 'dicytrynian trimagnezu',
})
