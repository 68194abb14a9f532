import {expect, test} from 'vitest'
import {publicLocales} from '#lib/i18n/locales.ts'
import {judgeGlossary} from '#lib/judged/glossary.ts'
import {entriesIn} from '#lib/judged/glossary-term.ts'
import {judgeFaq, judgeQuestion, questionIn, shownQuestions} from '#lib/judged/question.ts'
import {datasetOf} from '#sanity/law/dataset.ts'
import {seedDocuments} from '#sanity/seed/index.ts'
import {now} from './law.ts'

const documents = seedDocuments({testLocales: false}).map((document) => ({...document}))
const {questions, terms, products, rules, notices} = datasetOf(documents)
const law = {rules, texts: notices, now, isDemo: true}
const live = {...law, isDemo: false}

test.each(publicLocales)(
  'in %s every question and every term is shown, under its notice',
  (locale) => {
    const shown = shownQuestions(questions, products, locale, law)
    expect(shown.map(({page}) => page.key)).toEqual(questions.map(({key}) => key))
    const entries = entriesIn(terms, locale, law)
    expect(entries).toHaveLength(terms.length)
    const pages = [
      judgeFaq(shown, products, locale, law),
      judgeGlossary(entries, products, locale, law),
    ]
    for (const {status, notices: owed, teasers} of pages) {
      expect(status).toBe('shown')
      expect(owed.map(({key, place}) => [key, place])).toEqual([
        ['medical-general', 'afterContent'],
      ])
      expect(teasers, 'the seed names no product').toEqual([])
    }
  },
)

test('questions have places of their own, from the first on', () => {
  expect(questions.map(({order}) => order)).toEqual(questions.map((_, index) => index + 1))
})

test('outside a demonstration only words that somebody has approved or checked are shown', () => {
  expect(shownQuestions(questions, products, 'de-DE', live)).toEqual([])
  expect(entriesIn(terms, 'pl-PL', live)).toEqual([])
  expect(entriesIn(terms, 'de-CH', live)).toHaveLength(terms.length)
})

/** The first question in German, which says something else. */
function saying(words: string) {
  const [question] = questions.flatMap((page) => questionIn(page, 'de-DE') ?? [])
  if (!question) throw new Error('no question in German')
  const answer = [{_key: 'a', _type: 'block', children: [{_type: 'span', text: words}]}]
  return {...question, text: {...question.text, answer}}
}

const nameOf = (key: string) =>
  products
    .find((product) => product.key === key)
    ?.markets.find(({market}) => market === 'DE')
    ?.texts.find(({locale}) => locale === 'de-DE')?.displayName ?? ''

test('an answer that names a medicine leads to it, and owes its notices', () => {
  const name = nameOf('effervescent-365-orange')
  const asked = saying(`Man nimmt ${name.toUpperCase()}.`)
  const judged = judgeQuestion(asked, products, 'de-DE', law)
  expect(judged.status).toBe('shown')
  expect(judged.teasers).toEqual(['effervescent-365-orange'])
  expect(judged.notices.map(({key}) => key)).toEqual(
    expect.arrayContaining(['medical-general', 'medicine-leaflet', 'particulars-link']),
  )
  const part = name.split(' ').slice(0, -1).join(' ')
  expect(judgeQuestion(saying(`${part}.`), products, 'de-DE', law).teasers).toEqual([])
})

test('an answer on a disease that names a food supplement is not shown, and says why', () => {
  const asked = saying(`Gegen Wadenkrämpfe hilft ${nameOf('balance-125')}.`)
  const {status, reasons} = judgeQuestion(asked, products, 'de-DE', law)
  expect(status).toBe('withheld')
  expect(reasons).toMatchObject([
    {rules: [expect.stringMatching(/^R2\db$/)], product: 'balance-125'},
  ])
  expect(reasons[0]?.words).toContain('name')
})

test('one answer that names it and another on a disease keep the page from readers together', () => {
  const naming = saying(`Man nimmt ${nameOf('balance-125')}.`)
  const [, other] = questions.flatMap((page) => questionIn(page, 'de-DE') ?? [])
  if (!other) throw new Error('no other question in German')
  expect(judgeQuestion(naming, products, 'de-DE', law).status).toBe('shown')
  expect(judgeFaq([naming, other], products, 'de-DE', law).status).toBe('withheld')
})
