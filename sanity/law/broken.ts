import type {Dataset} from './dataset.ts'
import type {Problem} from './problem.ts'

/**
 * Documents the site cannot read, as problems: an article or product that does not fit has no page, and
 * one rule that does not fit takes every page along. Of the others only those that are published now.
 */
export const brokenProblems = ({broken}: Dataset, published: ReadonlySet<string>): Problem[] =>
  broken
    .filter(({documentId, type}) => type === 'disclaimerRule' || published.has(documentId))
    .map(({documentId, type, field, words}) => ({
      id: `broken|${documentId}|${words}`,
      severity: 'block',
      words: `${CONSEQUENCES[type] ?? 'The site cannot read this document.'} ${words}`,
      rules: [],
      excerpt: null,
      places: [
        {
          kind: 'field',
          documentId,
          type,
          path: field === null ? [] : [field],
          label: 'Complete the document',
        },
      ],
    }))

const CONSEQUENCES: Record<string, string> = {
  article: 'The site cannot read this article, so none of its pages is shown.',
  product: 'The site cannot read this product, so none of its pages is shown.',
  question: 'The site cannot read this question, so no page shows it.',
  glossaryTerm: 'The site cannot read this term, so the glossary does not show it.',
  disclaimerRule: 'The site cannot read this rule, and shows no page without all of the law.',
  disclaimer: 'The site cannot read this notice, so pages that need it are withheld.',
}
