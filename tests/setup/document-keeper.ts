import type {SanityClient, SanityDocument} from '@sanity/client'

/** Puts documents back as they were before a test changed them, whether it passed or not. */
export type DocumentKeeper = {
  keep(...ids: string[]): Promise<void>
  restore(): Promise<void>
}

export function documentKeeper(client: SanityClient): DocumentKeeper {
  const kept = new Map<string, SanityDocument | null>()
  return {
    async keep(...ids) {
      const documents = await client.getDocuments(ids)
      for (const [index, id] of ids.entries()) kept.set(id, documents[index] ?? null)
    },
    async restore() {
      if (kept.size === 0) return
      const transaction = client.transaction()
      for (const [id, document] of kept) {
        transaction.delete(`drafts.${id}`)
        // Deleted ones come back in the order in which they were kept: referenced before referring.
        if (document) transaction.createOrReplace(document)
        else transaction.delete(id)
      }
      await transaction.commit({visibility: 'sync'})
    },
  }
}
