import type {Law} from '#lib/disclaimer/types.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import type {JudgedLinks} from './article.ts'
import type {ProductPage} from './product-page.ts'
import type {QuestionPage} from './question-page.ts'
import {approvalFacts, standingOf} from './standing.ts'
import {wordsIn} from './words.ts'
import {judgeWritten, type Said} from './written-page.ts'

/** A question with its words in a locale. */
export type QuestionEdition = {page: QuestionPage; text: QuestionPage['texts'][number]}

export function questionIn(page: QuestionPage, locale: Locale): QuestionEdition | null {
  const text = page.texts.find((candidate) => candidate.locale === locale)
  return text?.title && text.answer.length > 0 ? {page, text} : null
}

/** A question by itself: as the page of questions would be judged that shows no other. */
export const judgeQuestion = (
  {text}: QuestionEdition,
  products: readonly ProductPage[],
  locale: Locale,
  law: Law,
): JudgedLinks =>
  judgeWritten(
    {pageType: 'faq', ...approvalFacts(standingOf(text, null, law.now))},
    [saidIn(text)],
    products,
    locale,
    law,
  )

/** The questions that a locale may show, in order. One that may not be shown is left out alone. */
export const shownQuestions = (
  questions: readonly QuestionPage[],
  products: readonly ProductPage[],
  locale: Locale,
  law: Law,
): (QuestionEdition & {judged: JudgedLinks})[] =>
  questions.flatMap((page) => {
    const edition = questionIn(page, locale)
    if (!edition) return []
    const judged = judgeQuestion(edition, products, locale, law)
    return judged.status === 'shown' ? [{...edition, judged}] : []
  })

/** The page of questions: what each may say alone, all of them say together. */
export const judgeFaq = (
  shown: readonly QuestionEdition[],
  products: readonly ProductPage[],
  locale: Locale,
  law: Law,
): JudgedLinks =>
  judgeWritten(
    {pageType: 'faq'},
    shown.map(({text}) => saidIn(text)),
    products,
    locale,
    law,
  )

const saidIn = ({_id, title, answer}: QuestionEdition['text']): Said => ({
  documentId: _id,
  words: wordsIn({title, answer}, []),
})
