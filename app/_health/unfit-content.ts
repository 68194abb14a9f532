import type {Site} from '#app/_law/site.ts'
import {getArticle} from '#lib/content/article.ts'
import {askAll} from '#lib/content/ask-all.ts'
import {getLeaflets} from '#lib/content/leaflet.ts'
import {getUnfitQuestions} from '#lib/content/faq.ts'
import {getUnfitTerms} from '#lib/content/glossary.ts'
import {getArticlePage, getProductPage, getUnfitQuestionPages} from '#lib/content/judged-pages.ts'
import {getProduct} from '#lib/content/product.ts'
import type {Answer} from '#lib/content/read.ts'
import type {Unfit} from '#lib/content/unfit.ts'
import {locales, parseLocale} from '#lib/i18n/routing.ts'

/** What is asked of one document: whether it fits where it is shown. */
type Asked = {document: string; ask: () => Promise<Answer<unknown>>}

/** Roots and texts whose page cannot be made of them: it answers 500, or no list leads to it. */
export async function unfitContent(site: Site): Promise<Answer<Unfit[]>> {
  const answers = await askAll([...rootsOf(site), ...textsOf(site), ...leafletsIn(site)], ({ask}) =>
    ask(),
  )
  if (!answers.isAnswered) return answers
  const unfit = answers.value.flatMap(({item, answer}) =>
    answer.isAnswered ? [] : [{document: item.document, problems: [answer.detail ?? REFUSED]}],
  )
  const listed = await unfitInLists()
  return listed.isAnswered ? {isAnswered: true, value: [...unfit, ...listed.value]} : listed
}

/** Questions and terms have no page of their own: the lists they stand in leave them out. */
async function unfitInLists(): Promise<Answer<Unfit[]>> {
  const answers = await Promise.all([
    getUnfitTerms(),
    getUnfitQuestionPages(),
    ...locales.map(getUnfitQuestions),
  ])
  const found: Unfit[] = []
  for (const answer of answers) {
    if (!answer.isAnswered) return answer
    found.push(...answer.value)
  }
  return {isAnswered: true, value: found}
}

const REFUSED = 'The lake refuses the query of its page.'

const rootsOf = ({listing}: Site): Asked[] => [
  ...listing.articles.map(({_id}) => ({document: _id, ask: () => getArticlePage(_id)})),
  ...listing.products.map(({_id}) => ({document: _id, ask: () => getProductPage(_id)})),
]

const textsOf = ({articles, products}: Site): Asked[] => [
  ...articles.flatMap(({texts}) => texts.flatMap((text) => asked(text, getArticle))),
  ...products.flatMap(({markets}) =>
    markets.flatMap(({texts}) => texts.flatMap((text) => asked(text, getProduct))),
  ),
]

/** One question tells of all versions of a leaflet; the last of them stands for it. */
const leafletsIn = ({products}: Site): Asked[] =>
  products.flatMap(({markets}) =>
    markets.flatMap(({_id: status, leaflets}) => {
      const last = new Map(leaflets.map((leaflet) => [leaflet.locale, leaflet._id]))
      return Array.from(last, ([name, document]) => ({name, document})).flatMap(
        ({name, document}) => {
          const locale = parseLocale(name)
          return locale ? [{document, ask: () => getLeaflets(status, locale)}] : []
        },
      )
    }),
  )

function asked(
  {_id, locale: name, slug}: {_id: string; locale: string; slug: string | null},
  get: typeof getArticle | typeof getProduct,
): Asked[] {
  const locale = parseLocale(name)
  return locale && slug ? [{document: _id, ask: () => get(locale, slug)}] : []
}
