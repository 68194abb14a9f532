import {plainWords} from '#lib/content/preview/plain-words.ts'
import {scriptText} from './script-text.ts'
import type {Thing} from './thing.ts'

/** What a page tells search engines; a block of data, which no browser runs. */
export function StructuredData({things}: {things: readonly Thing[]}) {
  // React would escape a child as HTML, which nobody reads inside a script; `scriptText` escapes it for
  // one. It is the only element so made: the linter knows this file by name.
  const text = {__html: plainWords(scriptText(things))}
  return <script type="application/ld+json" dangerouslySetInnerHTML={text} />
}
