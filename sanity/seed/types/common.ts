import type {Language} from '#lib/i18n/locales.ts'

/** The shapes the seed writes. The Studio's schema and the site's zod types check them on the way. */

export type LocalizedStringValue = {
  _key: string
  _type: 'localizedStringValue'
  language: Language
  value: string
}
export type LocalizedString = LocalizedStringValue[]

export type Reference = {
  _type: 'reference'
  _ref: string
}
export type KeyedReference = Reference & {_key: string}

export type Slug = {
  _type: 'slug'
  current: string
}

export type NamedAddress = {
  name: string
  url: string
}

export type Verification = 'verified' | 'secondary' | 'unverified'
