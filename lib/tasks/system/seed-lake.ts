import {env} from '#lib/env.ts'
import {canonical} from '#lib/hash/canonical.ts'
import {seedDocuments, seedPictures} from '#sanity/seed/index.ts'
import {datasetClient} from './dataset-client.ts'

type Document = {_id: string; _type: string}

/** Ids of demo documents by what a seed finds in the dataset. */
export type SeedFindings = {
  missing: string[]
  unchanged: string[]
  /** There, with other content: an editor wrote it, or the seed of another day. */
  different: string[]
}

/**
 * Writes the demo content through the public API, all of it or nothing, and says what it found. What is
 * missing is added; what has other content stays, unless `overwrite` is asked for. Pictures come first: a
 * document cannot refer to what is not there. Twice does no harm: the same content is the same asset.
 */
export async function seedLake(
  token: string,
  {overwrite = false}: {overwrite?: boolean} = {},
): Promise<SeedFindings> {
  const client = datasetClient(token)
  // Each document as such: the client's types take no union of document types.
  const documents: readonly Document[] = seedDocuments({testLocales: env.TEST_LOCALES})
  const findings = compare(
    documents,
    await client.fetch<Document[]>('*[_id in $ids]', {ids: documents.map(({_id}) => _id)}),
  )
  const written = new Set([...findings.missing, ...(overwrite ? findings.different : [])])
  if (written.size === 0) return findings

  for (const {filename, bytes} of seedPictures) {
    await client.assets.upload('image', bytes, {filename})
  }
  const transaction = client.transaction()
  for (const document of documents.filter(({_id}) => written.has(_id))) {
    // An editor who writes a document at this moment keeps it, unless all is to be overwritten.
    if (overwrite) transaction.createOrReplace(document)
    else transaction.createIfNotExists(document)
  }
  await transaction.commit({visibility: 'sync'})
  return findings
}

function compare(documents: readonly Document[], stored: readonly Document[]): SeedFindings {
  const contents = new Map(stored.map((document) => [document._id, contentOf(document)]))
  const idsOf = (belongs: (document: Document) => boolean) =>
    documents.filter(belongs).map(({_id}) => _id)
  const isThere = ({_id}: Document) => contents.has(_id)
  const isSame = (document: Document) => contents.get(document._id) === contentOf(document)
  return {
    missing: idsOf((document) => !isThere(document)),
    unchanged: idsOf(isSame),
    different: idsOf((document) => isThere(document) && !isSame(document)),
  }
}

/** What the lake adds to a document is no content of it. */
const ADDED = new Set(['_rev', '_createdAt', '_updatedAt', '_system'])

const contentOf = (document: Document) => canonical(document, ADDED)

/** Whether the lake holds no document at all. */
export const isLakeEmpty = async (token: string) =>
  (await datasetClient(token).fetch<number>('count(*)')) === 0
