import type {Reference} from '#lib/content/article.ts'

/** Where a source can be read, and what the link is called; null where nobody says. */
export function sourceOf({doi, pmid, url}: Reference): {href: string; label: string} | null {
  if (doi) return {href: `https://doi.org/${doi}`, label: `doi:${doi}`}
  if (pmid) return {href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, label: `PMID ${pmid}`}
  return url ? {href: url, label: url} : null
}
