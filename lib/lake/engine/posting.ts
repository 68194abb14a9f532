import type {Doc} from './types.ts'

/** Documents sorted by `_id`. Once handed to a query the array is never changed again. */
export type Posting = {docs: Doc[]; isShared: boolean}

export const emptyPosting = (): Posting => ({docs: [], isShared: false})

export const sortedPosting = (docs: Iterable<Doc>): Posting => ({
  docs: Array.from(docs).toSorted((a, b) => compareIds(a._id, b._id)),
  isShared: false,
})

/** The documents for a query to keep; the next write copies before it changes. */
export function share(posting: Posting): Doc[] {
  posting.isShared = true
  return posting.docs
}

/** Adds `doc`, or puts it in the place of the one with its id. */
export function put(posting: Posting, doc: Doc): void {
  const position = find(posting.docs, doc._id)
  if (posting.docs[position]?._id === doc._id) own(posting)[position] = doc
  else own(posting).splice(position, 0, doc)
}

/** Takes the document with this id out; nothing happens when there is none. */
export function remove(posting: Posting, id: string): void {
  const position = find(posting.docs, id)
  if (posting.docs[position]?._id === id) own(posting).splice(position, 1)
}

export const contains = (posting: Posting, id: string): boolean =>
  posting.docs[find(posting.docs, id)]?._id === id

/** The order of ids everywhere: by UTF-16 code unit, as GROQ compares strings. */
export const compareIds = (a: string, b: string): number => Number(a > b) - Number(a < b)

function own(posting: Posting): Doc[] {
  if (posting.isShared) {
    posting.docs = posting.docs.slice()
    posting.isShared = false
  }
  return posting.docs
}

/** The position of `id`, or the one where it belongs. */
function find(docs: Doc[], id: string): number {
  let low = 0
  let high = docs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const here = docs[middle]
    if (here && here._id < id) low = middle + 1
    else high = middle
  }
  return low
}
