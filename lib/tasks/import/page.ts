/** What an article page says, before it is an article of ours. */
export type Page = {
  title: string
  description: string
  author: string
  /** Days, `2026-03-01`: when somebody last checked it, and when it was written or changed. */
  lastReviewed: string | null
  dated: string | null
  /** As the page declares them, such as `en` and `GB`. */
  language: string | null
  region: string | null
  sources: CitedSource[]
  /** The article alone, as markup that `blocksFrom` understands. */
  content: Element
}

/** Something the page cites: by a number that names it, by an address, or in words. */
export type CitedSource = {doi?: string; pmid?: string; text: string}

/** A picture as the page has it; `address` is not resolved yet. */
export type PagePicture = {address: string; alt: string; caption: string}

/** White space as a reader sees it. */
export const plain = (text: string | null | undefined) =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim()
