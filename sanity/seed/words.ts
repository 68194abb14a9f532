import type {
  ArticleTextDocument,
  BodyBlock,
  ProductTextDocument,
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

/** Sets the words of articles and products; statutory sentences are left exactly as the law has them. */
export function typeset(document: SeedDocument): SeedDocument {
  if (document._type === 'articleText')
    return changeArticleWords(document, setSpaces(document.locale))
  if (document._type === 'productText')
    return changeProductWords(document, setSpaces(document.locale))
  return document
}

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
        steps: block.steps.map((step) => ({...step, text: change(step.text)})),
      }
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
  }
}

const changeTextBlock = (block: TextBlock, change: Change): TextBlock => ({
  ...block,
  children: block.children.map((span) => ({...span, text: change(span.text)})),
})
