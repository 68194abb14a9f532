import {createHash} from 'node:crypto'

/** Marks of a draft on a reference; the published one has neither. */
const OF_DRAFTS = new Set(['_weak', '_strengthenOnPublish'])

/** The hash of what a document says, whatever the order of its fields: SHA-256, in hex. */
export function contentHashOf(document: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(document).filter(
    ([name]) => !name.startsWith('_') && name !== 'formerSlugs',
  )
  return createHash('sha256')
    .update(JSON.stringify(ordered(Object.fromEntries(said))))
    .digest('hex')
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item) ?? null)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(
    ([name, field]) => field != null && !OF_DRAFTS.has(name),
  )
  fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([name, field]) => [name, ordered(field)]))
}
