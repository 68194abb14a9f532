import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from 'sanity'
import {type Locale, publicLocales} from '#lib/i18n/locales.ts'
import {createTranslation} from './create-translation.ts'
import {isTextType} from './root.ts'
import type {TextType} from './translation-record.ts'

/**
 * The client the translations menu writes with. The menu copies its source as it stands and can be
 * told of the copy only once it is stored; so the transaction that creates a text is replaced,
 * when it is committed, by ours. Everything else is the given client's.
 */
export const translatingClient = (client: SanityClient): SanityClient =>
  new Proxy(client, {
    get(target, name) {
      if (name === 'transaction') return () => translatingTransaction(target)
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

function translatingTransaction(client: SanityClient) {
  const transaction = client.transaction()
  const commit = transaction.commit.bind(transaction)
  return Object.defineProperty(transaction, 'commit', {
    value: () => {
      const [text] = transaction.serialize().flatMap(newTextIn)
      return text ? createTranslation(client, text) : commit()
    },
  })
}

/** The text a mutation creates, if it creates one in a locale of the site. */
function newTextIn(
  mutation: object,
): {type: TextType; source: SanityDocumentLike; locale: Locale}[] {
  if (!('create' in mutation) || !isDocument(mutation.create)) return []
  const {create: source} = mutation
  const locale = publicLocales.find((candidate) => candidate === source['locale'])
  return isTextType(source._type) && locale ? [{type: source._type, source, locale}] : []
}

const isDocument = (value: unknown): value is SanityDocumentLike =>
  typeof value === 'object' && value !== null && '_id' in value && '_type' in value
