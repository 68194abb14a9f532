import type {ShownNotice} from '../html/notice.ts'
import type {NoticeText} from '../law/notice-text.ts'
import {firstDifference, textHashOf, wordingOf} from '../law/wording.ts'

/** One thing wrong with a notice. */
export type Flaw = {expected: string; found: string}

const unless = (isRight: boolean, expected: string, found: string): Flaw[] =>
  isRight ? [] : [{expected, found}]

/** What is wrong with a notice as it stands on a page, beside the text of the dataset. */
export function flawsOfNotice(shown: ShownNotice, text: NoticeText): Flaw[] {
  const [words, ...more] = shown.texts
  if (words === undefined || more.length > 0) {
    return [
      {
        expected: `one [data-disclaimer-text] in the notice ${shown.key}`,
        found: `${shown.texts.length} of them`,
      },
    ]
  }
  return [
    ...unless(
      textHashOf(words) === textHashOf(text.text),
      `the words "${wordingOf(text.text)}" (${textHashOf(text.text).slice(0, 12)})`,
      `"${wordingOf(words)}" (${textHashOf(words).slice(0, 12)}): ${firstDifference(text.text, words)}`,
    ),
    ...unless(
      shown.foreign.length === 0,
      'the statutory words alone in [data-disclaimer-text]',
      shown.foreign.join(', '),
    ),
    ...unless(
      shown.hiddenBy === null,
      'the notice in sight of everybody',
      `it is ${shown.hiddenBy}`,
    ),
    ...unless(shown.isInMain, 'the notice inside <main>', 'it stands outside'),
    ...unless(shown.role === 'note', 'role="note"', nameOf('role', shown.role)),
    ...unless(
      shown.lang === text.language,
      `lang="${text.language}" on the notice`,
      nameOf('lang', shown.lang),
    ),
    ...unless(
      shown.version === String(text.version),
      `data-version="${text.version}"`,
      nameOf('data-version', shown.version),
    ),
  ]
}

const nameOf = (name: string, value: string | null) =>
  value === null ? `no ${name}` : `${name}="${value}"`
