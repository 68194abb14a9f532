import {roles} from '#lib/lake/roles.ts'
import type {PersonEntry, TokenEntry} from '#lib/lake/store/access-list.ts'

/** People and tokens as two tables for a terminal. Times are in UTC, to the minute. */
export function accessReport(people: PersonEntry[], tokens: TokenEntry[]): string {
  return [
    `People (${people.length})`,
    table(
      ['name', 'role', 'kind', 'last seen', 'sessions', 'id'],
      people.map(({name, role, lastSeen, sessions, isInvited, id}) => [
        name,
        roles[role].title,
        'person',
        at(lastSeen) ?? (isInvited ? 'invited' : 'never'),
        String(sessions),
        id,
      ]),
    ),
    '',
    `Tokens (${tokens.length})`,
    table(
      ['label', 'role', 'kind', 'created', 'expires', 'last used', 'id'],
      tokens.map(({label, role, created, expires, lastUsed, id}) => [
        label,
        roles[role].title,
        'program',
        at(created) ?? '',
        at(expires) ?? 'never',
        at(lastUsed) ?? 'never',
        id,
      ]),
    ),
    '',
    'The token in LAKE_TOKEN, or made by npm start for itself, is an administrator and not in the list.',
  ].join('\n')
}

const at = (time: number | null) =>
  time === null ? null : new Date(time).toISOString().slice(0, 16).replace('T', ' ')

function table(heads: string[], rows: string[][]): string {
  if (rows.length === 0) return '  none'
  const shown = rows.map((row) => row.map(visible))
  const widths = heads.map((head, i) =>
    Math.max(head.length, ...shown.map((row) => [...(row[i] ?? '')].length)),
  )
  return [heads, ...shown]
    .map((row) => `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0)).join('  ')}`.trimEnd())
    .join('\n')
}

const padded = (cell: string, width: number) =>
  cell + ' '.repeat(Math.max(0, width - [...cell].length))

/** An older store may hold a name that would steer the terminal. */
const visible = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
