import {marketOf} from '#lib/i18n/locales.ts'
import type {State} from './gate.ts'
import type {Place, Problem} from './problem.ts'

/**
 * Articles that lead to a product where the law forbids it in every locale they have words in: the
 * pages leave the link out, so it does nothing but wait for a mistake. Where some market allows the
 * link it is the page's business alone.
 */
export const teaserProblems = (state: Pick<State, 'pages' | 'dataset'>): Problem[] =>
  state.dataset.articles.flatMap(({_id}) => {
    const own = state.pages.flatMap(({subject, judged, locale}) =>
      subject.kind === 'article' && subject.page._id === _id
        ? [{market: marketOf(locale), judged, offered: subject.offered}]
        : [],
    )
    const keys = new Set(own.flatMap(({offered}) => offered.map(({page}) => page.key)))
    return [...keys].flatMap((key): Problem[] => {
      const offering = own.filter(({offered}) => offered.some(({page}) => page.key === key))
      const forbidding = offering.map(({judged}) =>
        judged.forbiddenProducts.filter((product) => product.key === key),
      )
      if (forbidding.some((found) => found.length === 0)) return []
      const numbers = [...new Set(forbidding.flat().map(({rule}) => rule))]
      const markets = [...new Set(offering.map(({market}) => market))]
      const why = state.dataset.rules.find(({number}) => number === numbers[0])?.explanation ?? ''
      return [
        {
          id: `teaser|${_id}|${key}`,
          severity: 'block',
          words: `The article leads to “${key}”, which is forbidden in ${markets.join(', ')}. ${why}`,
          rules: numbers,
          excerpt: null,
          places: [
            inArticle(_id, 'relatedProducts', 'Related products of the article'),
            inArticle(_id, 'topicClass', 'Topic of the article'),
          ],
        },
      ]
    })
  })

const inArticle = (documentId: string, field: string, label: string): Place => ({
  kind: 'field',
  documentId,
  type: 'article',
  path: [field],
  label,
})
