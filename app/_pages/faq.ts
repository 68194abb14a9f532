import {cache} from 'react'
import {faqEditions} from '#app/_law/editions.ts'
import {getSite, type Site} from '#app/_law/site.ts'
import {type TextNotes, textNotes} from '#app/_law/text-notes.ts'
import type {Teaser} from '#app/_components/teaser-list/teaser-list.tsx'
import {numbered} from '#lib/content/citations.ts'
import {getQuestions, type Question} from '#lib/content/faq.ts'
import type {Problem} from '#lib/content/read.ts'
import type {Reference} from '#lib/content/reference.ts'
import {noteVerdictOfPage} from '#lib/content/withheld-log.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {judgeFaq, type QuestionEdition, shownQuestions} from '#lib/judged/question.ts'
import type {JudgedLinks} from '#lib/judged/article.ts'
import {productsIn} from './listing.ts'
import type {Account, Edition} from './resolution.ts'

export type ShownQuestion = Question & {
  notes: TextNotes
  /** Whether it names a product, whose notices stand on the page and nowhere else. */
  namesProduct: boolean
}

type Withheld = {kind: 'withheld'; account: Account; editions: readonly Edition[]}

/** What the page of questions of a locale shows. */
export type FaqResolution =
  | {kind: 'unavailable'; problem: Problem}
  | Withheld
  | (Omit<Withheld, 'kind'> & {
      kind: 'shown'
      questions: readonly ShownQuestion[]
      /** What all of them rest on, in the order in which they cite. */
      references: readonly Reference[]
      products: readonly Teaser[]
    })

/** Once a render: a page and its metadata ask for the same. */
export const resolveFaq = cache(async (locale: Locale): Promise<FaqResolution> => {
  const [found, site] = await Promise.all([getQuestions(locale), getSite()])
  if (!found.isAnswered) return {kind: 'unavailable', problem: found.problem}
  if (!site.isAnswered) return {kind: 'unavailable', problem: site.problem}
  const {law} = site.value
  const {shown, judged} = judgedFaq(locale, site.value)
  const {questions, references} = withNumbers(questionsOf(found.value, shown))
  const products = productsIn(locale, site.value, judged)
  const account = {pageKey: 'faq', judged, law, content: {questions, references, products}}
  const editions = faqEditions(site.value)
  await noteVerdictOfPage(pathOf(locale, {page: 'faq'}), judged)
  if (judged.status === 'withheld') return {kind: 'withheld', account, editions}
  return {kind: 'shown', questions, references, products, account, editions}
})

/** The page of questions with its verdict, and the questions it may show. */
export function judgedFaq(locale: Locale, {questions, products, law}: Omit<Site, 'listing'>) {
  const shown = shownQuestions(questions, products, locale, law)
  return {shown, judged: judgeFaq(shown, products, locale, law)}
}

type Shown = QuestionEdition & {judged: JudgedLinks}

const questionsOf = (found: readonly Question[], shown: readonly Shown[]): ShownQuestion[] =>
  found.flatMap((question) => {
    const judged = shown.find(({text}) => text._id === question._id)?.judged
    if (!judged) return []
    return [{...question, notes: textNotes(judged), namesProduct: judged.facts.products.length > 0}]
  })

/** The answers share one list of references, so their citations are numbered together. */
function withNumbers(questions: readonly ShownQuestion[]) {
  const references = [
    ...new Map(
      questions.flatMap(({question}) =>
        question.references.map((reference) => [reference._id, reference] as const),
      ),
    ).values(),
  ]
  const ids = references.map(({_id}) => _id)
  const blocks = numbered(
    questions.flatMap(({answer}) => answer),
    ids,
  ).filter((block) => block._type === 'block')
  let begins = 0
  return {
    references,
    questions: questions.map((question) => {
      const answer = blocks.slice(begins, (begins += question.answer.length))
      return {...question, answer}
    }),
  }
}
