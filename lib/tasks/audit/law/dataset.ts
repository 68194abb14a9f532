import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {NoticeDocument, type NoticeText} from './notice-text.ts'
import {Rule} from './rule.ts'

/**
 * The law and the facts of documents, as the dataset has them: whole documents, read by their type
 * alone and joined here, so that a fault in a query of the site is not repeated.
 */

const Document = z.looseObject({_id: z.string(), _type: z.string()})
export type Document = z.infer<typeof Document>

const TYPES = [
  'disclaimerRule',
  'disclaimer',
  'market',
  'product',
  'productMarket',
  'productText',
  'article',
  'articleText',
  'question',
  'questionText',
  'glossaryTerm',
  'evidenceStatement',
  'warningUse',
  'approval',
  'reviewRequest',
  'recallNotice',
  'claim',
  'leaflet',
]

export type Dataset = {
  rules: readonly Rule[]
  /** Rules that are not complete, by number or id, with what is wrong. */
  unreadableRules: readonly {number: string; problem: string}[]
  texts: readonly NoticeText[]
  /** The documents of a type. */
  all(type: string): readonly Document[]
  byId(id: string): Document | undefined
}

const PAGE = 500

/** Reads everything the audit needs, in pages. Throws what the client throws when the lake does not answer. */
export async function readDataset(client: SanityClient): Promise<Dataset> {
  const documents: Document[] = []
  for (let after: string | undefined = ''; after !== undefined;) {
    const answer: unknown = await client.fetch(
      `*[_type in $types && _id > $after] | order(_id asc) [0...${PAGE}]`,
      {types: TYPES, after},
    )
    const page = z.array(Document).parse(answer)
    documents.push(...page)
    after = page.length < PAGE ? undefined : page.at(-1)?._id
  }
  return datasetOf(documents)
}

/** The same from documents that are at hand. */
export function datasetOf(documents: readonly Document[]): Dataset {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const byType = Map.groupBy(documents, ({_type}) => _type)
  const all = (type: string) => byType.get(type) ?? []
  const rules = all('disclaimerRule').map((document) => ({
    document,
    read: Rule.safeParse(document),
  }))
  return {
    rules: rules.flatMap(({read}) => read.data ?? []).toSorted(byNumber),
    unreadableRules: rules.flatMap(({document, read}) =>
      read.error
        ? [{number: String(document['number'] ?? document._id), problem: inWords(read.error)}]
        : [],
    ),
    texts: all('disclaimer').flatMap((document) => {
      const {data} = NoticeDocument.safeParse(document)
      const code = data && byId.get(data.market._ref)?.['code']
      // One that is not complete counts as missing: no page may show it.
      return data && typeof code === 'string' ? [{...data, market: code}] : []
    }),
    all,
    byId: (id) => byId.get(id),
  }
}

const byNumber = (a: Rule, b: Rule) => a.number.localeCompare(b.number, 'en', {numeric: true})

const inWords = (error: z.ZodError) =>
  error.issues.map(({path, message}) => `${path.join('.')}: ${message}`).join('; ')
