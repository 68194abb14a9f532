import {ancestorsOf, attributeOf, type Element, has} from '../html/tree.ts'
import {wordsOf} from '../html/words.ts'
import {appliedLaw} from '../law/applied.ts'
import {textOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import {wordingOf} from '../law/wording.ts'
import {type Found, joined, type Miss} from '../miss.ts'
import type {PageAt, Site} from '../site.ts'
import {checkForbidden} from './forbidden.ts'
import {checkTextNotes} from './text-notes.ts'

/**
 * Each question stands on its page by itself: it has words in the dataset, and no rule that forbids the
 * page for how its text stands. A rule that only warns of that is told beside it.
 */
export function checkQuestions(at: PageAt, site: Site): Found {
  if (at.page.type !== 'faq') return {misses: [], remarks: []}
  return joined(
    at.page.elements
      .filter((element) => has(element, 'data-question'))
      .map((element) => checkQuestion(alone(element, at), site)),
  )
}

function checkQuestion(question: PageAt, site: Site): Found {
  const {address, page} = question
  const title = wordOf(textOf(site.dataset, page), 'title')
  const shown = wordingOf(wordsOf(page.main, () => false))
  const {applying} = appliedLaw(question, site)
  const unknown: Miss[] =
    title !== null && shown.includes(wordingOf(title))
      ? []
      : [
          {
            address,
            rule: 'questions',
            expected: `the question "${page.key}" as the dataset has it in ${page.locale}: "${title}"`,
            found: 'other words',
          },
        ]
  return joined([
    {misses: unknown, remarks: []},
    checkForbidden(applying, question, site),
    checkTextNotes(applying, question),
  ])
}

/** The page as it would be with this question and no other; its products are judged with the whole page. */
function alone(element: Element, {address, page}: PageAt): PageAt {
  const elements = page.elements.filter((each) => ancestorsOf(each).includes(element))
  const key = attributeOf(element, 'data-question') ?? ''
  return {
    address,
    page: {...page, key, main: element, elements, notices: [], products: [], links: []},
  }
}
