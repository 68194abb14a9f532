import {type CitedSource, plain} from './page.ts'

const DOI = /\b10\.\d{4,9}\/[^\s"'<>?#]*[^\s"'<>?#.,;)\]]/gu
const PUBMED = /pubmed(?:\.ncbi\.nlm\.nih\.gov|[^\s"'<>]*?)\/(\d{1,8})\b/giu
const PMID = /\bPMID:?\s*(\d{1,8})\b/giu
/** How a list of sources is headed, in the languages of the portal. */
const HEADING =
  /^(references|sources|literature|bibliography|quellen|literatur|einzelnachweise|références|sources et|bibliographie|bibliografia|fonti|riferimenti|referencias|fuentes|bibliografía|źródła|piśmiennictwo|literatura)\b/iu

/** What an article cites: each DOI and PubMed number once, and the entries of a list headed so. */
export function citedSourcesIn(content: Element): CitedSource[] {
  const listed = listedEntries(content)
  const inEntries = listed.map((entry): CitedSource => {
    const markup = entry.outerHTML
    const doi = markup.match(DOI)?.[0]
    const pmid = pmidsIn(markup)[0]
    const text = plain(entry.textContent).slice(0, 300)
    return {...(doi !== undefined && {doi}), ...(pmid !== undefined && {pmid}), text}
  })
  const markup = content.innerHTML
  const isNew = (known: (source: CitedSource) => boolean) => !inEntries.some(known)
  const dois = new Set(markup.match(DOI))
  const pmids = new Set(pmidsIn(markup))
  return [
    ...inEntries,
    ...[...dois]
      .filter((doi) => isNew((known) => known.doi === doi))
      .map((doi) => ({doi, text: doi})),
    ...[...pmids]
      .filter((pmid) => isNew((known) => known.pmid === pmid))
      .map((pmid) => ({pmid, text: `PMID ${pmid}`})),
  ]
}

const pmidsIn = (markup: string) =>
  [PUBMED, PMID].flatMap((pattern) =>
    [...markup.matchAll(pattern)].flatMap(([, pmid]) => pmid ?? []),
  )

function listedEntries(content: Element): Element[] {
  const heading = [...content.querySelectorAll('h1, h2, h3, strong')].find(({textContent}) =>
    HEADING.test(plain(textContent)),
  )
  const after = heading?.closest('p')?.nextElementSibling ?? heading?.nextElementSibling
  return after ? [...after.querySelectorAll('li')] : []
}
