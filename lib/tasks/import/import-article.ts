import {slugify} from '#sanity/slug/slug-shape.ts'
import type {ImportRequest} from './arguments.ts'
import {blocksFrom} from './blocks.ts'
import {checkArticle} from './check-article.ts'
import {loadPictures} from './load-pictures.ts'
import {pageFrom} from './page-from.ts'
import {passagesOf} from './passages.ts'
import {readSource} from './read-source.ts'
import {picturesFor, type Report, slugFinding} from './report.ts'
import {wordsFrom} from './words.ts'
import type {Draft, Written} from './write-draft.ts'

/**
 * Imports one page, and says what was made and what is wrong with it. `write` puts the draft into a
 * dataset; a dry run does without. Throws when the page cannot be read, or `write` does.
 */
export async function importArticle(
  {source: name, locale, key: given, isDryRun}: Omit<ImportRequest, 'asJson'>,
  write: (draft: Draft) => Promise<Written>,
): Promise<Report> {
  const source = await readSource(name)
  const page = pageFrom(source)
  const words = wordsFrom(page, blocksFrom(page.content))
  const key = given ?? slugify(words.title)
  if (key === '') throw new Error('The page has no title that a key could be made of: give --key.')
  const pictures = await loadPictures(passagesOf(words).pictures, source.place)
  const written = isDryRun ? UNWRITTEN : await write({key, locale, page, words, pictures})
  return {
    source: name,
    locale,
    key,
    title: words.title,
    isDryRun,
    drafts: written.drafts,
    blocks: words.body.length - pictures.filter((picture) => 'problem' in picture).length,
    pictures: picturesFor(pictures),
    sources: page.sources,
    sourcesFound: written.sourcesFound,
    findings: [...slugFinding(written), ...checkArticle(page, words, locale)],
  }
}

const UNWRITTEN: Written = {drafts: [], slugProblem: null, sourcesFound: 0}
