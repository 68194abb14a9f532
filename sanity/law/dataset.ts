import {evaluateSync, parse} from 'groq-js'
import type {z} from 'zod'
import {NOTICE_TEXTS_QUERY, NoticeText} from '#lib/content/notice-text.ts'
import {Rule, RULES_QUERY} from '#lib/content/rule.ts'
import {ARTICLE_PAGE, ArticlePage} from '#lib/judged/article-page.ts'
import {GLOSSARY_QUERY, GlossaryTerm} from '#lib/judged/glossary-term.ts'
import {PRODUCT_PAGE, ProductPage} from '#lib/judged/product-page.ts'
import {QUESTION_PAGES_QUERY, QuestionPage} from '#lib/judged/question-page.ts'
import {familiesIn} from './families.ts'
import type {Stored} from './perspective.ts'

/** Everything a verdict rests on, as the site would read it, and what of it the site could not read. */
export type Dataset = {
  articles: readonly ArticlePage[]
  products: readonly ProductPage[]
  /** In the order of their page. */
  questions: readonly QuestionPage[]
  terms: readonly GlossaryTerm[]
  rules: readonly Rule[]
  notices: readonly NoticeText[]
  broken: readonly Broken[]
}

/**
 * A document that does not fit: an article or product has no page then, a question or term no place on
 * its page, a rule takes all pages along.
 */
export type Broken = {documentId: string; type: string; field: string | null; words: string}

const ARTICLES = parse(`*[_type == "article"] {${ARTICLE_PAGE}}`)
const PRODUCTS = parse(`*[_type == "product"] {${PRODUCT_PAGE}}`)
const QUESTIONS = parse(QUESTION_PAGES_QUERY)
const TERMS = parse(GLOSSARY_QUERY)
const RULES = parse(RULES_QUERY)
const NOTICES = parse(NOTICE_TEXTS_QUERY)

/** Reads documents by the queries of the site. Each bears its published id, see `laidOver`. */
export function datasetOf(documents: readonly Stored[]): Dataset {
  const {articles, products, questions, terms, rules, notices, shared} = familiesIn(documents)
  const read = <Item>(families: readonly Stored[][], query: Query, schema: z.ZodType<Item>) =>
    families.map((family) => readOne(family, shared, query, schema))
  const readings = {
    articles: read(articles, ARTICLES, ArticlePage),
    products: read(products, PRODUCTS, ProductPage),
    questions: read(questions, QUESTIONS, QuestionPage),
    terms: read(terms, TERMS, GlossaryTerm),
    rules: read(rules, RULES, Rule),
    notices: read(notices, NOTICES, NoticeText),
  }
  return {
    articles: readings.articles.flatMap(({item}) => item ?? []),
    products: readings.products.flatMap(({item}) => item ?? []),
    questions: readings.questions.flatMap(({item}) => item ?? []).toSorted(byPlace),
    terms: readings.terms.flatMap(({item}) => item ?? []),
    rules: readings.rules.flatMap(({item}) => item ?? []),
    notices: readings.notices.flatMap(({item}) => item ?? []).toSorted(byVersion),
    broken: Object.values(readings).flatMap((found) => found.flatMap(({broken}) => broken ?? [])),
  }
}

type Query = ReturnType<typeof parse>
type Reading<Item> = {item: Item | null; broken: Broken | null}

type Remembered = {documents: readonly Stored[]; query: Query; reading: Reading<unknown>}

/** What was read of a family, by its root: before and after a publication all families but one are alike. */
const remembered = new WeakMap<Stored, Remembered>()

/** The first of a family is the document itself. */
function readOne<Item>(
  family: readonly Stored[],
  shared: readonly Stored[],
  query: Query,
  schema: z.ZodType<Item>,
): Reading<Item> {
  const [document] = family
  const documents = [...family, ...shared]
  const known = document && remembered.get(document)
  if (known?.query === query && isSameList(known.documents, documents)) {
    // A query has one schema, so what it was read by before is of the same type.
    return known.reading as Reading<Item>
  }
  const reading = readAnew(document, documents, query, schema)
  if (document) remembered.set(document, {documents, query, reading})
  return reading
}

const isSameList = (one: readonly Stored[], other: readonly Stored[]) =>
  one.length === other.length && one.every((document, index) => document === other[index])

function readAnew<Item>(
  document: Stored | undefined,
  documents: readonly Stored[],
  query: Query,
  schema: z.ZodType<Item>,
): Reading<Item> {
  const answer: unknown = evaluateSync(query, {dataset: documents}).data
  const parsed = schema.safeParse(Array.isArray(answer) ? answer[0] : null)
  if (parsed.success || !document) return {item: parsed.data ?? null, broken: null}
  const [issue] = parsed.error.issues
  const field = typeof issue?.path[0] === 'string' ? issue.path[0] : null
  const words = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`
  return {item: null, broken: {documentId: document._id, type: document._type, field, words}}
}

/** As the site's query has them. */
const byPlace = (a: QuestionPage, b: QuestionPage) =>
  a.order - b.order || a.key.localeCompare(b.key)

/** The same: of two texts that are valid at once, the later version. */
const byVersion = (a: NoticeText, b: NoticeText) =>
  a.key.localeCompare(b.key) || b.version - a.version
