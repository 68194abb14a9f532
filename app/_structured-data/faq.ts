import {textOf} from '#app/_components/text-blocks/text-of.ts'
import type {ShownQuestion} from '#app/_pages/faq.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import type {Thing} from './thing.ts'

/**
 * The page of questions as search engines are told of it, in the words it shows. Null where it would
 * tell nothing.
 *
 * An answer that names a product is left out: told elsewhere it would stand without the notices that the
 * law asks for beside it.
 */
export function faqThing(
  questions: readonly ShownQuestion[],
  {locale, url}: {locale: Locale; url: string},
): Thing | null {
  const told = questions.filter(({namesProduct}) => !namesProduct)
  if (told.length === 0) return null
  return {
    '@type': 'FAQPage',
    url,
    inLanguage: locale,
    mainEntity: told.map(({title, answer, question}) => ({
      '@type': 'Question',
      name: title,
      url: `${url}#${question.key}`,
      acceptedAnswer: {'@type': 'Answer', text: answer.map(textOf).join('\n')},
    })),
  }
}
