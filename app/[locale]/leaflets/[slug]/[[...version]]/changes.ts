import {DIFF_DELETE, DIFF_INSERT, makeDiff} from '@sanity/diff-match-patch'
import type {Leaflet, LeafletSection} from '#lib/content/leaflet.ts'

/** Words that one version has and the other does not, in a line of text. */
export type Piece = {kind: 'same' | 'added' | 'removed'; text: string}
/** The lines of a section that differ: paragraphs, headings and items of lists. */
export type SectionChange = {code: string; title: string; lines: readonly Piece[][]}

/** What a version changes against the one before, section by section; sections alike are left out. */
export const changesBetween = (before: Leaflet, after: Leaflet): SectionChange[] =>
  after.sections.flatMap((section) => {
    const old = before.sections.find(({code}) => code === section.code)
    const lines = linesOf(piecesOf(old ? textOf(old) : '', textOf(section)))
    const changed = lines.filter((line) => line.some(({kind}) => kind !== 'same'))
    return changed.length > 0 ? [{code: section.code, title: section.title, lines: changed}] : []
  })

/** The heading is words of the section too. */
const textOf = ({title, content}: LeafletSection) =>
  [
    title,
    ...content.map(({children}) =>
      children.map((child) => (child._type === 'span' ? child.text : '')).join(''),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('')

/**
 * Compares whole words: each is one character to the library, so that no word is torn and a line's
 * end is a word like any other.
 */
function piecesOf(before: string, after: string): Piece[] {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const spelled = (text: string) =>
    (text.match(/\n|[^\S\n]+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [])
      .map((word) => {
        const number = numbers.get(word) ?? words.push(word) - 1
        numbers.set(word, number)
        return String.fromCharCode(number + 1)
      })
      .join('')
  const [old, now] = [spelled(before), spelled(after)]
  return makeDiff(old, now).map(([operation, characters]) => ({
    kind: KINDS.get(operation) ?? 'same',
    text: Array.from(characters, (character) => words[character.charCodeAt(0) - 1]).join(''),
  }))
}

const KINDS = new Map<number, Piece['kind']>([
  [DIFF_DELETE, 'removed'],
  [DIFF_INSERT, 'added'],
])

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const {kind, text} of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({kind, text: part})
    }
  }
  return lines
}
