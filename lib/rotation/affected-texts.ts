import {fitting, StoredText} from './stored.ts'

type Fields = Readonly<Record<string, unknown>>

/** One document as a transaction changed it. */
export type Changed = {id: string; before: Fields | null; after: Fields | null}

/** Documents by id or type. */
export type Dataset = {
  get: (id: string) => Fields | null
  ofType: (type: string) => readonly Fields[]
}

/**
 * The published product words that a transaction may have made an advertisement: words it wrote, words
 * whose product it made a medicine, and all words where it changed the warnings that take turns, or the
 * market whose warnings they are. Drafts and versions are published by nothing but themselves.
 */
export function affectedTexts(changes: readonly Changed[], {ofType}: Dataset): StoredText[] {
  const written = changes.filter(({id, after}) => !id.includes('.') && after !== null)
  const ofKind = (type: string) => written.filter(({after}) => after?.['_type'] === type)
  const statuses = new Set(ofKind('productMarket').map(({id}) => id))
  const isOfAll =
    ofKind('market').length > 0 ||
    ofKind('disclaimer').some(({after}) => after?.['rotationGroup'] != null)
  const texts = new Set(ofKind('productText').map(({id}) => id))
  if (statuses.size + texts.size === 0 && !isOfAll) return []
  return fitting(StoredText, ofType('productText')).filter(
    ({_id, productMarket}) =>
      !_id.includes('.') && (isOfAll || texts.has(_id) || statuses.has(productMarket._ref)),
  )
}
