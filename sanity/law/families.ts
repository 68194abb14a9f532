import type {Stored} from './perspective.ts'

/**
 * Documents by the root they belong to, each root first. Queries are asked of one family at a time:
 * asked of everything, each root would be compared with every document.
 */
export function familiesIn(documents: readonly Stored[]) {
  const ofType = (type: string) => documents.filter(({_type}) => _type === type)
  const texts = groupedBy(ofType('articleText'), 'article')
  const statuses = groupedBy(ofType('productMarket'), 'product')
  const words = groupedBy(ofType('productText'), 'productMarket')
  const recalls = groupedBy(ofType('recallNotice'), 'product')
  const leaflets = groupedBy(ofType('leaflet'), 'productMarket')
  const answers = groupedBy(ofType('questionText'), 'question')
  const records = groupedBy([...ofType('approval'), ...ofType('reviewRequest')], 'text')
  const uses = groupedBy(ofType('warningUse'), 'page')
  const childrenOf = ({_id}: Stored, groups: Map<string, Stored[]>) => groups.get(_id) ?? []
  const recorded = (text: Stored) => [text, ...childrenOf(text, records), ...childrenOf(text, uses)]
  return {
    articles: ofType('article').map((root) => [root, ...childrenOf(root, texts).flatMap(recorded)]),
    products: ofType('product').map((root) => {
      const markets = childrenOf(root, statuses)
      const written = markets.flatMap((status) => childrenOf(status, words))
      const folded = markets.flatMap((status) => childrenOf(status, leaflets))
      return [
        root,
        ...childrenOf(root, recalls),
        ...markets,
        ...written.flatMap(recorded),
        ...folded,
      ]
    }),
    questions: ofType('question').map((root) => [
      root,
      ...childrenOf(root, answers).flatMap(recorded),
    ]),
    terms: ofType('glossaryTerm').map((term) => [term]),
    rules: ofType('disclaimerRule').map((rule) => [rule]),
    notices: ofType('disclaimer').map((notice) => [notice]),
    /** What all of them may refer to. */
    shared: ['market', 'claim', 'evidenceStatement', 'questionText'].flatMap(ofType),
  }
}

function groupedBy(documents: readonly Stored[], field: string): Map<string, Stored[]> {
  const groups = new Map<string, Stored[]>()
  for (const document of documents) {
    const root = referenceIn(document[field])
    if (root !== null) groups.set(root, [...(groups.get(root) ?? []), document])
  }
  return groups
}

export const referenceIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && '_ref' in value && typeof value._ref === 'string'
    ? value._ref
    : null
