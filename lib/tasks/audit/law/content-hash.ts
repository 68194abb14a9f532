import {createHash} from 'node:crypto'
import type {Document} from './dataset.ts'

/** Kept beside the content by publishing, or a mark of drafts: what is said is the same without. */
const BESIDE = new Set(['formerSlugs', 'changeClass', 'changes'])
const OF_DRAFTS = new Set(['_weak', '_strengthenOnPublish'])

/** The hash of a document's content as the ledger of warnings writes it, computed anew. */
export function contentHash({_type, ...fields}: Document): string {
  const content = Object.entries(fields).filter(
    ([name]) => !name.startsWith('_') && !BESIDE.has(name),
  )
  const text = JSON.stringify(inOrder({_type, ...Object.fromEntries(content)}))
  return createHash('sha256').update(text).digest('hex')
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(
    ([name, field]) => field !== null && field !== undefined && !OF_DRAFTS.has(name),
  )
  // Integer-like names would come first whatever their order; documents have none.
  return Object.fromEntries(
    said.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, inOrder(field)]),
  )
}
