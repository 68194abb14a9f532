import type {KeyedReference, Reference} from './common.ts'
import type {DisclaimerKey} from './law.ts'

export type Span = {
  _key: string
  _type: 'span'
  text: string
  marks: string[]
}

/** Points to one of the article's references, after the words that rest on it. */
export type Citation = {_key: string; _type: 'citation'; source: Reference}

type MarkDefinition =
  | {_key: string; _type: 'link'; href: string}
  | {_key: string; _type: 'glossaryTerm'; term: Reference}

export type TextBlock = {
  _key: string
  _type: 'block'
  style: 'normal' | 'h2' | 'h3'
  listItem?: 'bullet' | 'number'
  level?: number
  children: (Span | Citation)[]
  markDefs: MarkDefinition[]
}

type StepPicture = {_type: 'image'; asset: Reference; alt: string}

export type IonRow = {
  ion: 'sodium' | 'potassium' | 'calcium' | 'magnesium'
  /** Where in the body most of it is. */
  place: string
  /** What it does in nerve and muscle. */
  role: string
  /** What one eats to get it. */
  foods: string
}

export type BodyBlock =
  | TextBlock
  | {
      _key: string
      _type: 'redFlagBox'
      title: string
      intro: string
      items: string[]
      action: string
    }
  | {_key: string; _type: 'evidenceBox'; title: string; finding: string; statement?: Reference}
  | {
      _key: string
      _type: 'selfCareSteps'
      title: string
      steps: {_key: string; text: string; picture?: StepPicture}[]
    }
  | {_key: string; _type: 'keyFacts'; title: string; items: string[]}
  | {_key: string; _type: 'ionTable'; title: string; rows: (IonRow & {_key: string})[]}
  | {
      _key: string
      _type: 'chart'
      title: string
      unit: string
      rows: {_key: string; label: string; value: number}[]
      note: string
    }
  | {
      _key: string
      _type: 'comparison'
      title: string
      subjects: string[]
      rows: {_key: string; criterion: string; values: string[]}[]
    }
  | {_key: string; _type: 'questions'; title: string; questions: KeyedReference[]}
  | {_key: string; _type: 'productTeaser'; product: Reference}
  | {_key: string; _type: 'notice'; notice: DisclaimerKey}
  | {
      _key: string
      _type: 'causeList'
      title: string
      items: {_key: string; cause: string; explanation: string}[]
    }
  | {_key: string; _type: 'figure'; asset: Reference; alt: string; caption: string}
