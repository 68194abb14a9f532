import {attributeOf, childrenOf, type Element, type Node} from './tree.ts'

/** The text of a node as it stands, character by character. */
export function textOf(node: Node): string {
  let text = ''
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) text += next.value
    for (const child of childrenOf(next).toReversed()) open.push(child)
  }
  return text
}

/** Elements that run on in the sentence around them; any other begins a new one. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

const SILENT = new Set(['script', 'style', 'template'])

/** What is read out or shown in place of an element. */
const SPOKEN = ['alt', 'aria-label', 'title'] as const

/**
 * The words of an element, each block on a line of its own, texts in place of pictures among them.
 *
 * @param leavesOut elements whose words are not wanted
 */
export function wordsOf(root: Element, leavesOut: (element: Element) => boolean): string {
  let words = ''
  const open: (Node | '\n')[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === '\n') words += '\n'
    else if ('value' in next) words += next.value
    else if (!('tagName' in next) || !(SILENT.has(next.tagName) || leavesOut(next))) {
      if ('tagName' in next) words += spokenOf(next)
      const edge = 'tagName' in next && INLINE.has(next.tagName) ? [] : (['\n'] as const)
      open.push(...edge, ...childrenOf(next).toReversed(), ...edge)
    }
  }
  return words
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

const spokenOf = (element: Element) =>
  SPOKEN.map((name) => attributeOf(element, name))
    .filter(Boolean)
    .map((spoken) => `\n${spoken}\n`)
    .join('')
