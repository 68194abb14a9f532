import type {AuditEntry} from '#lib/lake/store/audit-log.ts'

/** The entries for a terminal, a line each. Instants are in UTC. */
export const auditReport = (entries: readonly AuditEntry[]): string =>
  entries.length === 0 ? 'No entry.' : entries.map(line).join('\n')

function line({seq, at, actor, action, documentId, contentHash, detail}: AuditEntry): string {
  const details = Object.entries(detail).map(([name, value]) => `${name}=${value}`)
  const hash = contentHash === null ? [] : [`content=${contentHash.slice(0, 12)}`]
  return visible([seq, at, action, documentId, `by ${actor}`, ...details, ...hash].join('  '))
}

/** Ids and labels come from whoever made them, and must not steer the terminal. */
const visible = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
