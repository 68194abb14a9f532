import type {PageChange} from '../changes.ts'

/** `This changes 12 pages: 2 will be withheld.` */
export function touchedInWords(changes: readonly PageChange[]): string {
  const count = (status: PageChange['after']) =>
    changes.filter(({before, after}) => before !== after && after === status).length
  const parts = [
    [count('withheld'), 'withheld'],
    [count('shown'), 'shown'],
    [count('absent'), 'gone'],
  ] as const
  const told = parts.flatMap(([number, what]) => (number > 0 ? [`${number} will be ${what}`] : []))
  const pages = `${changes.length} ${changes.length === 1 ? 'page' : 'pages'}`
  return `This changes ${pages}${told.length > 0 ? `: ${told.join(', ')}` : ''}.`
}
