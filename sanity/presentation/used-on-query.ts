import {ARTICLE_PAGE} from '#lib/judged/article-page.ts'
import {GLOSSARY_TERM} from '#lib/judged/glossary-term.ts'
import {PRODUCT_PAGE} from '#lib/judged/product-page.ts'
import {QUESTION_PAGE} from '#lib/judged/question-page.ts'

/** Which texts may show a document, as conditions on them; none where there is no condition. */
type Conditions = {article?: string; product?: string; question?: string}

/** For each type of document that reaches a page. */
const CONDITIONS: Record<string, Conditions> = {
  articleText: {article: '_id == $id'},
  article: {article: 'article._ref == $id'},
  evidenceStatement: {article: '$id in article->evidence[]._ref'},
  source: {
    article: 'references($id) || $id in article->evidence[]->references[]._ref',
    question: '$id in question->references[]._ref',
  },
  questionText: {
    article:
      '*[_id == $id][0].question._ref in body[].questions[]._ref && locale == *[_id == $id][0].locale',
    question: '_id == $id',
  },
  question: {article: 'references($id)', question: 'question._ref == $id'},
  glossaryTerm: {article: 'references($id)', question: 'references($id)'},
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
  claim: {product: '$id in claims[]._ref'},
  interaction: {product: '$id in productMarket->interactions[].interaction._ref'},
  market: {product: 'productMarket->market._ref == $id'},
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
  const {article = 'false', product = 'false', question = 'false'} = CONDITIONS[type] ?? {}
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
    "questions": *[_type == "questionText" && (${question})] | order(locale asc) {
      _id, locale, title, "key": question->key
    },
    "questionPages": *[_type == "question"] | order(order asc, key asc) {${QUESTION_PAGE}},
    "terms": *[_type == "glossaryTerm"] {${GLOSSARY_TERM}},
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
