import type {SeedPicture} from './pictures/picture.ts'
import {referencesTo, referenceTo} from './references-to.ts'
import type {BodyBlock, Citation, DisclaimerKey, IonRow, Span, TextBlock} from './types.ts'

/** What a writer types: words, words with an address, or what stands between words. */
type Inline =
  | string
  | {link: string; href: string}
  | {strong: string}
  /** A source of the article, by its key. */
  | {cite: string}
  /** A term of the glossary, by its key, in the words of the sentence. */
  | {term: string; words: string}
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

/** @param box.statement the key of the evidence statement that the finding tells in words */
export const evidenceBox = (box: {title: string; finding: string; statement: string}): Draft[] => [
  (key) => ({
    _key: key,
    _type: 'evidenceBox',
    ...box,
    statement: referenceTo(`evidenceStatement-${box.statement}`),
  }),
]

type Step = string | {text: string; picture: SeedPicture; alt: string}

export const selfCareSteps = (title: string, ...steps: Step[]): Draft[] => [
  (key) => ({
    _key: key,
    _type: 'selfCareSteps',
    title,
    steps: steps.map((step, index) => ({_key: `step${index + 1}`, ...stepOf(step)})),
  }),
]

const stepOf = (step: Step) =>
  typeof step === 'string'
    ? {text: step}
    : {
        text: step.text,
        picture: {
          _type: 'image' as const,
          asset: referenceTo(step.picture.assetId),
          alt: step.alt,
        },
      }

export const keyFacts = (title: string, ...items: string[]): Draft[] => [
  (key) => ({_key: key, _type: 'keyFacts', title, items}),
]

export const ionTable = (title: string, ...rows: IonRow[]): Draft[] => [
  (key) => ({
    _key: key,
    _type: 'ionTable',
    title,
    rows: rows.map((row) => ({_key: row.ion, ...row})),
  }),
]

/** Bars with their numbers, in one unit. */
export const chart = (chart: {
  title: string
  unit: string
  rows: [label: string, value: number][]
  note: string
}): Draft[] => [
  (key) => ({
    _key: key,
    _type: 'chart',
    ...chart,
    rows: chart.rows.map(([label, value], index) => ({_key: `row${index + 1}`, label, value})),
  }),
]

/** Each row is a criterion, then what holds of each subject, in their order. */
export const comparison = (comparison: {
  title: string
  subjects: string[]
  rows: [criterion: string, ...values: string[]][]
}): Draft[] => [
  (key) => ({
    _key: key,
    _type: 'comparison',
    ...comparison,
    rows: comparison.rows.map(([criterion, ...values], index) => ({
      _key: `row${index + 1}`,
      criterion,
      values,
    })),
  }),
]

/** @param keys of questions */
export const questions = (title: string, ...keys: string[]): Draft[] => [
  (key) => ({
    _key: key,
    _type: 'questions',
    title,
    questions: referencesTo(keys.map((question) => `question-${question}`)),
  }),
]

/** Shown where the law allows it; `product` is one of the article's related products, by its key. */
export const productTeaser = (product: string): Draft[] => [
  (key) => ({_key: key, _type: 'productTeaser', product: referenceTo(`product-${product}`)}),
]

/** A notice that no rule asks for here, in the words of the reader's market. */
export const notice = (disclaimer: DisclaimerKey): Draft[] => [
  (key) => ({_key: key, _type: 'notice', notice: disclaimer}),
]

/** Paragraphs and lists without boxes: an answer, a section of a leaflet. */
export const textBlocks = (...drafts: Draft[][]): TextBlock[] =>
  body(...drafts).filter((block) => block._type === 'block')

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
    const children = inlines.map((inline, index): Span | Citation => {
      const _key = `s${index + 1}`
      const span = {_key, _type: 'span'} as const
      if (typeof inline === 'string') return {...span, text: inline, marks: []}
      if ('strong' in inline) return {...span, text: inline.strong, marks: ['strong']}
      if ('cite' in inline)
        return {_key, _type: 'citation', source: referenceTo(`source-${inline.cite}`)}
      const mark = `l${index + 1}`
      if ('term' in inline) {
        const term = referenceTo(`glossaryTerm-${inline.term}`)
        markDefs.push({_key: mark, _type: 'glossaryTerm', term})
        return {...span, text: inline.words, marks: [mark]}
      }
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
