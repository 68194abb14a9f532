import type {Doc} from '../types.ts'

/**
 * What a perspective shows of a dataset, worked out anew for each call and in no way shared with
 * the index: the yardstick of the index. Sorted by id.
 * @param bundles `raw`, or bundles without `published`, the first winning
 */
export function overlay(docs: readonly Doc[], bundles: string, readsDrafts: boolean): Doc[] {
  const readable = docs.filter(({_id}) => readsDrafts || !_id.includes('.'))
  const seen = bundles === 'raw' ? readable : stacked(readable, bundles)
  return seen.toSorted((a, b) => (a._id < b._id ? -1 : 1))
}

function stacked(docs: readonly Doc[], bundles: string): Doc[] {
  const stack = bundles === 'published' ? ['published'] : [...bundles.split(','), 'published']
  const ids = new Set(docs.map(({_id}) => withoutBundle(_id)))
  return [...ids].flatMap((id) => {
    const versions = stack.map((bundle) => docs.find(({_id}) => _id === inBundle(bundle, id)))
    const first = versions.find((version) => version !== undefined)
    if (!first || (first._id !== id && isDeletion(first))) return []
    return stack.length === 1 ? [first] : [{...first, _id: id, _originalId: first._id}]
  })
}

const withoutBundle = (id: string) => id.replace(/^drafts\.|^versions\.[^.]+\./, '')

const inBundle = (bundle: string, id: string) =>
  ({published: id, drafts: `drafts.${id}`})[bundle] ?? `versions.${bundle}.${id}`

const isDeletion = ({_system}: Doc) => (_system as {delete?: unknown} | undefined)?.delete === true // as random documents have it
