import type {
  ArticleTextDocument,
  BodyBlock,
  LeafletDocument,
  LocalizedStringValue,
  ProductTextDocument,
  QuestionTextDocument,
  SeedDocument,
  TextBlock,
} from './types.ts'

type Change = (words: string) => string

/** The same document with every word changed by `change`: not its keys, slugs, dates or addresses. */
export const changeArticleWords = (
  text: ArticleTextDocument,
  change: Change,
): ArticleTextDocument => ({
  ...text,
  title: change(text.title),
  standfirst: change(text.standfirst),
  body: text.body.map((block) => changeBlock(block, change)),
  author: change(text.author),
  reviewNote: change(text.reviewNote),
  description: change(text.description),
})

export const changeProductWords = (
  text: ProductTextDocument,
  change: Change,
): ProductTextDocument => ({
  ...text,
  displayName: change(text.displayName),
  summary: change(text.summary),
  dosage: change(text.dosage),
  composition: change(text.composition),
  ...(text.indications !== undefined && {indications: change(text.indications)}),
  ...(text.contraindications && {contraindications: text.contraindications.map(change)}),
  ...(text.sideEffects !== undefined && {sideEffects: change(text.sideEffects)}),
  storage: change(text.storage),
  description: change(text.description),
})

export const changeQuestionWords = (
  text: QuestionTextDocument,
  change: Change,
): QuestionTextDocument => ({
  ...text,
  title: change(text.title),
  answer: text.answer.map((block) => changeTextBlock(block, change)),
})

export const changeLeafletWords = (leaflet: LeafletDocument, change: Change): LeafletDocument => ({
  ...leaflet,
  ...(leaflet.changes !== undefined && {changes: change(leaflet.changes)}),
  sections: leaflet.sections.map((section) => ({
    ...section,
    title: change(section.title),
    content: section.content.map((block) => changeTextBlock(block, change)),
  })),
})

export type LocaleText =
  | ArticleTextDocument
  | ProductTextDocument
  | QuestionTextDocument
  | LeafletDocument

/** The same text with every word changed. */
export function changeWords<Text extends LocaleText>(text: Text, change: Change): Text
export function changeWords(text: LocaleText, change: Change): LocaleText {
  switch (text._type) {
    case 'articleText':
      return changeArticleWords(text, change)
    case 'productText':
      return changeProductWords(text, change)
    case 'questionText':
      return changeQuestionWords(text, change)
    case 'leaflet':
      return changeLeafletWords(text, change)
  }
}

/** Sets the words of a locale; statutory sentences are left exactly as the law has them. */
export function typeset(document: SeedDocument): SeedDocument {
  if (isLocaleText(document)) return changeWords(document, setSpaces(document.locale))
  if (document._type !== 'glossaryTerm') return document
  const {term, definition} = document
  return {...document, term: term.map(typesetValue), definition: definition.map(typesetValue)}
}

const typesetValue = (words: LocalizedStringValue): LocalizedStringValue => ({
  ...words,
  value: setSpaces(words.language)(words.value),
})

const isLocaleText = (document: SeedDocument): document is LocaleText =>
  ['articleText', 'productText', 'questionText', 'leaflet'].includes(document._type)

/** Never parts a number from its unit, nor French punctuation from its word. */
const setSpaces = (locale: string) => (words: string) => {
  const measured = words.replace(/(\d) (mg|mmol|%|°C)/g, '$1\u00a0$2')
  return locale.startsWith('fr') ? measured.replace(/ ([;:!?])/g, '\u202f$1') : measured
}

function changeBlock(block: BodyBlock, change: Change): BodyBlock {
  switch (block._type) {
    case 'block':
      return changeTextBlock(block, change)
    case 'redFlagBox':
      return {
        ...block,
        title: change(block.title),
        intro: change(block.intro),
        items: block.items.map(change),
        action: change(block.action),
      }
    case 'evidenceBox':
      return {...block, title: change(block.title), finding: change(block.finding)}
    case 'selfCareSteps':
      return {
        ...block,
        title: change(block.title),
        steps: block.steps.map(({picture, ...step}) => ({
          ...step,
          text: change(step.text),
          ...(picture && {picture: {...picture, alt: change(picture.alt)}}),
        })),
      }
    case 'keyFacts':
      return {...block, title: change(block.title), items: block.items.map(change)}
    case 'ionTable':
      return {
        ...block,
        title: change(block.title),
        rows: block.rows.map((row) => ({
          ...row,
          place: change(row.place),
          role: change(row.role),
          foods: change(row.foods),
        })),
      }
    case 'chart':
      return {
        ...block,
        title: change(block.title),
        rows: block.rows.map((row) => ({...row, label: change(row.label)})),
        note: change(block.note),
      }
    case 'comparison':
      return {
        ...block,
        title: change(block.title),
        subjects: block.subjects.map(change),
        rows: block.rows.map((row) => ({
          ...row,
          criterion: change(row.criterion),
          values: row.values.map(change),
        })),
      }
    case 'questions':
      return {...block, title: change(block.title)}
    case 'causeList':
      return {
        ...block,
        title: change(block.title),
        items: block.items.map((item) => ({
          ...item,
          cause: change(item.cause),
          explanation: change(item.explanation),
        })),
      }
    case 'figure':
      return {...block, alt: change(block.alt), caption: change(block.caption)}
    case 'productTeaser':
    case 'notice':
      return block
  }
}

export const changeTextBlock = (block: TextBlock, change: Change): TextBlock => ({
  ...block,
  children: block.children.map((child) =>
    child._type === 'span' ? {...child, text: change(child.text)} : child,
  ),
})
