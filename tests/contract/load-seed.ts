import type {SanityClient} from '@sanity/client'
import {type SeedDocument, seedPictures} from '#sanity/seed/index.ts'

/** Writes pictures, then documents of the seed, as `npm run seed` does. */
export async function loadSeed(client: SanityClient, documents: readonly SeedDocument[]) {
  for (const {bytes} of seedPictures) await client.assets.upload('image', bytes)
  const transaction = client.transaction()
  for (const document of documents as readonly {_id: string; _type: string}[]) {
    transaction.createOrReplace(document)
  }
  await transaction.commit()
}
