import type {SourceDocument} from '../types.ts'

const ACCESSED = '2026-11-02'

/** What the articles cite. Sanity keeps the type name `reference` for itself. */
export const source = (
  key: string,
  facts: Omit<SourceDocument, '_id' | '_type' | 'accessed'>,
): SourceDocument => ({
  _id: `source-${key}`,
  _type: 'source',
  ...facts,
  accessed: ACCESSED,
})
