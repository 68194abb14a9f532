import {wordsHash} from '#lib/approvals/content-hash.ts'
import {sourceOf} from '#lib/approvals/source-locale.ts'
import {rootIn} from './translations.ts'
import type {
  ArticleTextDocument,
  ProductTextDocument,
  QuestionTextDocument,
  SeedDocument,
} from './types.ts'

type Text = ArticleTextDocument | ProductTextDocument | QuestionTextDocument

const isText = (document: SeedDocument): document is Text =>
  ['articleText', 'productText', 'questionText'].includes(document._type)

/** Every text with the words of its source that it was made from; the demo begins with all in step. */
export function withProvenance(documents: readonly SeedDocument[]): SeedDocument[] {
  const texts = documents.filter(isText)
  const sourceFor = (text: Text) => {
    const root = rootIn(documents, text)
    return sourceOf(
      texts.filter((other) => rootIn(documents, other) === root),
      undefined,
    )
  }
  return documents.map((document) => {
    if (!isText(document)) return document
    const source = sourceFor(document)
    return !source || source === document
      ? document
      : {...document, translatedFrom: wordsHash(source)}
  })
}
