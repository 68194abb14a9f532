import {getPublishedId} from '@sanity/client/csm'
import {defineField, type ValidationContext} from 'sanity'
import {pseudoLocales, publicLocales} from '#lib/i18n/locales.ts'
import {API_VERSION} from '../api-version.ts'
import {localeTitle} from './locale-title.ts'

export {localeTitle}

/** Every locale a text can be written in; the test locales come last. */
export const localeOptions = [...publicLocales, ...pseudoLocales].map((locale) => ({
  value: locale,
  title: localeTitle(locale),
}))

/**
 * The locale of a text document. One root document (`parent` is the field that points at it) has at
 * most one text in each locale.
 */
export const localeField = (parent: 'article' | 'productMarket' | 'question') =>
  defineField({
    name: 'locale',
    title: 'Locale',
    type: 'string',
    description:
      'The language and the market these words are written for. The market decides the law.',
    options: {list: localeOptions},
    validation: (rule) => [
      rule.required().error('Choose the locale: without it the text appears on no page.'),
      rule.custom((locale, context) => oneTextPerLocale(parent, locale, context)),
    ],
  })

async function oneTextPerLocale(parent: string, locale: unknown, context: ValidationContext) {
  const reference = context.document?.[parent]
  const root = isReference(reference) ? reference._ref : undefined
  if (typeof locale !== 'string' || !root || !context.document) return true
  const published = getPublishedId(context.document._id)
  const others = await context
    .getClient({apiVersion: API_VERSION})
    .fetch<number>(
      `count(*[_type == $type && ${parent}._ref == $root && locale == $locale && !sanity::versionOf($published)])`,
      {type: context.document._type, root, locale, published},
      {perspective: 'raw', tag: 'text.per-locale'},
    )
  return (
    others === 0 ||
    `There is already a text in ${locale} for this one. Edit that text, or choose another locale.`
  )
}

const isReference = (value: unknown): value is {_ref: string} =>
  typeof value === 'object' && value !== null && '_ref' in value && typeof value._ref === 'string'
