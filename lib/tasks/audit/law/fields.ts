import type {Document} from './dataset.ts'

/** Fields of a document, as what they should be; null or none where they are something else. */

export const referenceOf = (document: Document | undefined, field: string): string | null => {
  const reference = document?.[field]
  return typeof reference === 'object' && reference !== null && '_ref' in reference
    ? String(reference._ref)
    : null
}

/** The ids that a list of references holds. */
export const referencesOf = (document: Document | undefined, field: string): string[] =>
  itemsOf(document, field).flatMap(({_ref}) => (typeof _ref === 'string' ? [_ref] : []))

export const wordOf = (document: Document | undefined, field: string): string | null => {
  const word = document?.[field]
  return typeof word === 'string' ? word : null
}

export const numberOf = (document: Document | undefined, field: string): number | null => {
  const number = document?.[field]
  return typeof number === 'number' ? number : null
}

/** The strings of a list; none of anything else. */
export const strings = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []

/** The objects of a list field. */
export function itemsOf(
  document: Document | undefined,
  field: string,
): readonly Record<string, unknown>[] {
  const items = document?.[field]
  return Array.isArray(items)
    ? items.filter((item) => typeof item === 'object' && item !== null)
    : []
}
