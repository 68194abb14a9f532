import {marketOf} from '#lib/i18n/locales.ts'
import type {State} from './gate.ts'
import type {Problem} from './problem.ts'

/**
 * Articles that lead to a product where the law forbids it in every locale they have words in: the
 * pages leave the link out, so it does nothing but wait for a mistake. Where some market allows the
 * link it is the page's business alone.
 */
export function teaserProblems({pages, dataset}: Pick<State, 'pages' | 'dataset'>): Problem[] {
  return dataset.articles.flatMap((article) => {
    const own = pages.flatMap(({subject, judged, locale}) =>
      subject.kind === 'article' && subject.page._id === article._id
        ? [{locale, judged, offered: subject.offered}]
        : [],
    )
    const keys = new Set(own.flatMap(({offered}) => offered.map(({page}) => page.key)))
    return [...keys].flatMap((key): Problem[] => {
      const offering = own.filter(({offered}) => offered.some(({page}) => page.key === key))
      const forbidding = offering.map(({judged}) =>
        judged.forbiddenProducts.find((product) => product.key === key),
      )
      const [first] = forbidding
      if (!first || forbidding.includes(undefined)) return []
      const rule = dataset.rules.find(({number}) => number === first.rule)
      const markets = [...new Set(offering.map(({locale}) => marketOf(locale)))]
      return [
        {
          id: `teaser|${first.rule}|${article._id}|${key}`,
          severity: 'block',
          words:
            `The article leads to “${key}”, which is forbidden in ${markets.join(', ')}. ${rule?.explanation ?? ''}`.trim(),
          rules: [first.rule],
          excerpt: null,
          places: [
            {
              kind: 'field',
              documentId: article._id,
              type: 'article',
              path: ['relatedProducts'],
              label: 'Related products of the article',
            },
            {
              kind: 'field',
              documentId: article._id,
              type: 'article',
              path: ['topicClass'],
              label: 'Topic of the article',
            },
          ],
        },
      ]
    })
  })
}
