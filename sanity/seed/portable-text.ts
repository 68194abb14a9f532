import type {SeedPicture} from './pictures/picture.ts'
import {referenceTo} from './references-to.ts'
import type {BodyBlock, Span, TextBlock} from './types.ts'

/** What a writer types: words, or words with an address. */
type Inline = string | {link: string; href: string} | {strong: string}
type Draft = (key: string) => BodyBlock

/** Gives every block its key by position, so that the seed is the same on every run. */
export const body = (...drafts: Draft[][]): BodyBlock[] =>
  drafts.flat().map((draft, index) => draft(`b${index + 1}`))

export const paragraph = (...inlines: Inline[]): Draft[] => [textBlock('normal', inlines)]

export const heading = (text: string): Draft[] => [textBlock('h2', [text])]

export const bullets = (...items: (Inline | Inline[])[]): Draft[] =>
  items.map((item) => textBlock('normal', [item].flat(), 'bullet'))

export const redFlagBox = (box: {
  title: string
  intro: string
  items: string[]
  action: string
}): Draft[] => [(key) => ({_key: key, _type: 'redFlagBox', ...box})]

export const evidenceBox = (box: {title: string; finding: string}): Draft[] => [
  (key) => ({_key: key, _type: 'evidenceBox', ...box}),
]

export const selfCareSteps = (title: string, ...steps: string[]): Draft[] => [
  (key) => ({
    _key: key,
    _type: 'selfCareSteps',
    title,
    steps: steps.map((text, index) => ({_key: `step${index + 1}`, text})),
  }),
]

/** Each cause is a pair: the cause in a few words, then what it means. */
export const causeList = (
  title: string,
  ...causes: [cause: string, explanation: string][]
): Draft[] => [
  (key) => ({
    _key: key,
    _type: 'causeList',
    title,
    items: causes.map(([cause, explanation], index) => ({
      _key: `cause${index + 1}`,
      cause,
      explanation,
    })),
  }),
]

export const figure = ({assetId}: SeedPicture, words: {alt: string; caption: string}): Draft[] => [
  (key) => ({_key: key, _type: 'figure', asset: referenceTo(assetId), ...words}),
]

function textBlock(style: TextBlock['style'], inlines: Inline[], listItem?: 'bullet'): Draft {
  return (key) => {
    const markDefs: TextBlock['markDefs'] = []
    const children = inlines.map((inline, index): Span => {
      const span = {_key: `s${index + 1}`, _type: 'span'} as const
      if (typeof inline === 'string') return {...span, text: inline, marks: []}
      if ('strong' in inline) return {...span, text: inline.strong, marks: ['strong']}
      const mark = `l${index + 1}`
      markDefs.push({_key: mark, _type: 'link', href: inline.href})
      return {...span, text: inline.link, marks: [mark]}
    })
    return {
      _key: key,
      _type: 'block',
      style,
      ...(listItem && {listItem, level: 1}),
      children,
      markDefs,
    }
  }
}
