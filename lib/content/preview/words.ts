/**
 * Which fields hold words that a page shows, by the type of their document. In a preview only these
 * carry marks that lead to the Studio; keys, codes, slugs, dates and addresses come clean, and so does
 * what is compared. The sentence of a notice is not among them: its letters are fixed by law, so it is
 * linked by an attribute.
 */
const WORDS: Record<string, readonly string[]> = {
  articleText: [
    'title',
    'standfirst',
    'author',
    'reviewNote',
    // In the blocks of the body:
    'text',
    'intro',
    'items',
    'action',
    'finding',
    'cause',
    'explanation',
    'note',
    'label',
    'unit',
    'place',
    'role',
    'foods',
    'subjects',
    'criterion',
    'values',
  ],
  questionText: ['title', 'text'],
  evidenceStatement: ['value'],
  // The words of a term in one language:
  glossaryTerm: ['value'],
  productText: [
    'displayName',
    'summary',
    'indications',
    'contraindications',
    'dosage',
    'composition',
    'sideEffects',
    'storage',
  ],
  leaflet: ['title', 'text', 'changes'],
  productMarket: ['authorisationNumber', 'name', 'address'],
  product: ['brand', 'value'],
  interaction: ['value'],
  disclaimer: ['heading', 'duty', 'citation'],
  source: ['title', 'authors', 'journal'],
}

/** One step of a path: a field's name, a place, or an item by its key. */
type Step = string | number | {_key: string}

/** Whether the value at `sourcePath` of a document is words, and so carries a mark in a preview. */
export function isWords({
  sourcePath,
  sourceDocument,
}: {
  sourcePath: readonly Step[]
  sourceDocument: {_type: string}
}): boolean {
  const field = sourcePath.findLast((step) => typeof step === 'string')
  return field !== undefined && (WORDS[sourceDocument._type]?.includes(field) ?? false)
}
