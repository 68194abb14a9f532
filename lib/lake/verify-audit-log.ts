import {isAudited} from './audit-events.ts'
import {
  documentHashOf,
  entryHash,
  ORIGIN,
  type AuditAction,
  type AuditEntry,
} from './store/audit-log.ts'
import type {AuditReading} from './store/audit-reading.ts'

export type AuditVerdict = {
  /** How many entries fit, until the first that does not. */
  entries: number
  /** The last entry that fits: a note of it kept elsewhere shows a log that was cut. */
  head: string
  /** What is wrong, a sentence each; the first broken link is the first. */
  problems: string[]
}

/** The actions after which a document is as they say; the others are about people, tokens, releases. */
const OF_DOCUMENTS = new Set<AuditAction>([
  'begin',
  'publish',
  'unpublish',
  'delete',
  'requestReview',
  'approve',
  'withdraw',
])

const GUARDS = ['audit_refuses_update', 'audit_refuses_delete', 'audit_takes_the_next']

/**
 * Checks that every entry follows from the one before, that the documents published now are those the
 * log speaks of last, and that nothing lets the log be changed.
 *
 * @param known the hash of an entry, noted elsewhere, that has to be in the log
 */
export function verifyAuditLog(log: AuditReading, known?: string): AuditVerdict {
  const last = new Map<string, AuditEntry>()
  let [entries, head, isKnown] = [0, ORIGIN, known === undefined]
  for (const entry of log.all()) {
    const problem = brokenLink(entry, entries, head)
    if (problem) return {entries, head, problems: [problem]}
    entries = entry.seq
    head = entry.hash
    isKnown ||= entry.hash === known
    if (OF_DOCUMENTS.has(entry.action)) last.set(entry.documentId, entry)
  }
  const guards = log.guards()
  const problems = [
    ...(isKnown ? [] : [`No entry has the hash ${known}: the log was cut or replaced.`]),
    ...disagreements(log, last),
    ...GUARDS.filter((name) => !guards.includes(name)).map(
      (name) => `The trigger ${name}, which keeps the log as it is, is not there.`,
    ),
  ]
  return {entries, head, problems}
}

function brokenLink(entry: AuditEntry, before: number, head: string): string | null {
  const at = `Entry ${entry.seq} (${entry.action} ${entry.documentId}, ${entry.at})`
  if (entry.seq !== before + 1) return `Entry ${before + 1} is missing; ${at} follows ${before}.`
  if (entry.prevHash !== head) return `${at} does not follow from the entry before it.`
  if (entry.hash !== entryHash(entry)) return `${at} is not what was written.`
  return null
}

/** Where what is published is not what the log says of it last. */
function disagreements(log: AuditReading, last: ReadonlyMap<string, AuditEntry>): string[] {
  const unseen = new Map([...last].filter(([, {documentHash}]) => documentHash !== null))
  const problems: string[] = []
  for (const {id, type, revision, body} of log.documents()) {
    if (!isAudited({_id: id, _type: type})) continue
    const entry = unseen.get(id)
    unseen.delete(id)
    if (!entry) problems.push(`The document "${id}" is published and no entry says so.`)
    else if (entry.revision !== revision || entry.documentHash !== documentHashOf(body))
      problems.push(`The document "${id}" is not what entry ${entry.seq} published.`)
  }
  return [
    ...problems,
    ...Array.from(unseen.values(), ({documentId, seq}) => {
      return `The document "${documentId}" of entry ${seq} is gone and no entry says so.`
    }),
  ]
}
