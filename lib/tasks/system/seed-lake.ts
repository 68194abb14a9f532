import {env} from '#lib/env.ts'
import {seedDocuments, seedPictures} from '#sanity/seed/index.ts'
import {datasetClient} from './dataset-client.ts'

/**
 * Writes the demo content through the public API, all documents or none; returns how many. Pictures
 * come first: a document cannot refer to what is not there. Twice does no harm: the same content is
 * the same asset.
 */
export async function seedLake(token: string): Promise<number> {
  const client = datasetClient(token)
  for (const {filename, bytes} of seedPictures) {
    await client.assets.upload('image', bytes, {filename})
  }
  const documents = seedDocuments({testLocales: env.TEST_LOCALES})
  const transaction = documents.reduce(
    // Each document alone: the client's types take no union of document types.
    (all, document: {_id: string; _type: string}) => all.createOrReplace(document),
    client.transaction(),
  )
  await transaction.commit({visibility: 'sync'})
  return documents.length
}

/** Whether the lake holds no document at all. */
export const isLakeEmpty = async (token: string) =>
  (await datasetClient(token).fetch<number>('count(*)')) === 0
