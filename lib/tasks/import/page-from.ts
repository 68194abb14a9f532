import {citedSourcesIn} from './cited-sources.ts'
import {documentFrom} from './document-from.ts'
import {mainContentOf, rename} from './main-content.ts'
import {type Page, plain} from './page.ts'
import {pageFactsOf} from './page-facts.ts'
import type {Source} from './read-source.ts'

/** The article on a page and what the page says of it. Throws an `Error` when there is none. */
export function pageFrom(source: Source): Page {
  const document = documentFrom(source)
  const facts = pageFactsOf(document)
  const content = mainContentOf(document)
  const sources = citedSourcesIn(content)
  for (const heading of content.querySelectorAll('h1')) {
    // The title is a field of its own; what else a page shouts is a heading.
    if (plain(heading.textContent) === facts.title) heading.remove()
    else rename(heading, 'h2')
  }
  return {...facts, sources, content}
}
