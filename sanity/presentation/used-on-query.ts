import {ARTICLE_PAGE} from '#lib/judged/article-page.ts'
import {PRODUCT_PAGE} from '#lib/judged/product-page.ts'

/** For each type of document that reaches a page: which texts may show it, as conditions on them. */
const CONDITIONS: Record<string, {article: string; product: string}> = {
  articleText: {article: '_id == $id', product: 'false'},
  article: {article: 'article._ref == $id', product: 'false'},
  source: {article: 'references($id)', product: 'false'},
  productText: {
    article:
      '*[_id == $id][0].productMarket->product._ref in article->relatedProducts[]._ref && locale == *[_id == $id][0].locale',
    product: '_id == $id',
  },
  productMarket: {
    article:
      '*[_id == $id][0].product._ref in article->relatedProducts[]._ref && locale in *[_type == "productText" && productMarket._ref == $id].locale',
    product: 'productMarket._ref == $id',
  },
  product: {
    article: '$id in article->relatedProducts[]._ref',
    product: 'productMarket->product._ref == $id',
  },
  market: {article: 'false', product: 'productMarket->market._ref == $id'},
  // Which pages a notice is on is for the rules to say: all of its locales are looked at.
  disclaimer: {article: 'locale in $locales', product: 'locale in $locales'},
}

/** The types whose documents reach a page. */
export const isShownSomewhere = (type: string) => Object.hasOwn(CONDITIONS, type)

/** Changes to these can change where something is used. */
export const USED_ON_LISTEN = `*[_type in ${JSON.stringify([...Object.keys(CONDITIONS), 'disclaimerRule'])}]`

/**
 * The texts that may show a document, and what the law asks of their pages. `$id` is its published id,
 * `$locales` those whose lists are looked at. Pages are chosen by type before anything else is asked of
 * them: the conditions look through all texts, once for each document they are asked of.
 */
export function usedOnQuery(type: string): string {
  const {article, product} = CONDITIONS[type] ?? {article: 'false', product: 'false'}
  const articleTexts = `_type == "articleText" && defined(slug.current) && (${article})`
  const productTexts = `_type == "productText" && defined(slug.current) && (${product})`
  return `{
    "document": *[_id == $id][0]{
      key, locale, language, code,
      "market": market->code,
      "product": coalesce(productMarket->product->key, product->key)
    },
    "articles": *[${articleTexts}] | order(locale asc) {
      _id, locale, title, "slug": slug.current, "root": article._ref
    },
    "products": *[${productTexts}] | order(locale asc) {
      _id, locale, "title": displayName, "slug": slug.current, "root": productMarket->product._ref
    },
    "articlePages": *[_type == "article"] [_id in *[${articleTexts}].article._ref] {${ARTICLE_PAGE}},
    "productPages": *[_type == "product"] [
      _id in *[${productTexts}].productMarket->product._ref ||
      _id in *[${articleTexts}].article->relatedProducts[]._ref
    ] {${PRODUCT_PAGE}},
    "rules": *[_type == "disclaimerRule" && defined(number) && defined(severity)] | order(number asc) {
      number, severity, validFrom, validTo, forbids,
      "explanation": coalesce(explanation, ""),
      "conditions": coalesce(conditions[defined(fact) && defined(test)]{
        fact, test, number, "values": coalesce(values, [])
      }, []),
      "requires": coalesce(requires[defined(notice)]{
        notice, "place": coalesce(place, "afterContent"), "takesTurns": takesTurns == true
      }, []),
      "legalBasis": []
    },
    "turnTaking": *[_type == "disclaimer" && defined(key) && defined(rotationGroup)] {
      key, rotationGroup, rotationOrder, language, "market": market->code
    },
    "topics": *[_type == "articleText" && locale in $locales]{locale, "topicClass": article->topicClass}
  }`
}
