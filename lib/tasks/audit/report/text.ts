import type {Miss} from '../miss.ts'
import type {AuditReport} from '../run-audit.ts'

/** The report for a person: a line a page, then every miss with what was expected and what is there. */
export function textReport(report: AuditReport, lake: string): string {
  const {base, knownAs, at, isDemo, pages, misses, remarks, notChecked} = report
  return [
    `${base}, by the law of ${lake} as of ${at}${isDemo ? ', a demonstration' : ''}.`,
    ...(knownAs === null ? [] : [`The site calls itself ${knownAs}; it is audited at ${base}.`]),
    '',
    ...table([
      ['required', 'found', 'misses', 'page'],
      ...pages.map(({required, found, misses: own, address}) => [
        String(required),
        String(found),
        String(own.length),
        address,
      ]),
    ]),
    ...section('Misses', misses.flatMap(inWords)),
    ...section('For a person to judge', remarks.flatMap(inWords)),
    ...section(
      'Rules not checked',
      notChecked.map(
        ({number, unknown, pages: count}) =>
          `${number}, pages ${count}: the audit does not know ${unknown.join(', ')}.`,
      ),
    ),
    '',
    totalsIn(report),
  ].join('\n')
}

const inWords = ({address, rule, expected, found}: Miss) => [
  `${address}  ${rule}`,
  `  expected ${expected}`,
  `  found    ${found}`,
]

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ['', `${title}:`, ...lines] : []

/** Numbers to the right, the last column to the left. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell.padStart(widths?.[column] ?? 0),
      )
      .join('  '),
  )
}

/** The last line: pages, notices required, notices found, misses. */
function totalsIn({pages, misses, notChecked}: AuditReport): string {
  const {required, found} = totalsOf(pages)
  const sums = `pages ${pages.length}, notices required ${required}, notices found ${found}, misses ${misses.length}, rules not checked ${notChecked.length}`
  return `${sums}. Rules evaluated; this is no legal opinion.`
}

export const totalsOf = (pages: AuditReport['pages']) => ({
  pages: pages.length,
  required: pages.reduce((sum, page) => sum + page.required, 0),
  found: pages.reduce((sum, page) => sum + page.found, 0),
})
