import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import {languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'
import {isValidAt} from './calendar.ts'

/** A notice that a rule can ask for in a locale, and that has no text there. */
export type NoticeGap = {rule: string; notice: string; locale: Locale}

/**
 * Every notice that a rule in force can ask for, in every locale in which it can, without a text in
 * force. Asked of the rules alone, whether or not there is a product: what is found here would withhold
 * the first page that needs it.
 */
export const noticeGapsIn = (
  rules: readonly Rule[],
  texts: readonly NoticeText[],
  locales: readonly Locale[],
  now: Date,
): NoticeGap[] =>
  rules
    .filter((rule) => isValidAt(rule, now))
    .flatMap((rule) =>
      rule.requires.flatMap(({notice}) =>
        locales
          .filter((locale) => canApplyIn(rule, locale) && !hasText(notice, texts, locale, now))
          .map((locale) => ({rule: rule.number, notice, locale})),
      ),
    )

function canApplyIn({conditions}: Rule, locale: Locale): boolean {
  const given: Record<string, string> = {market: marketOf(locale), language: languageOf(locale)}
  return conditions.every(({fact, test, values}) => {
    const word = given[fact]
    if (word === undefined) return true
    return test === 'isNoneOf' ? !values.includes(word) : values.includes(word)
  })
}

/** A notice by its key, or any of a group that takes turns. */
const hasText = (notice: string, texts: readonly NoticeText[], locale: Locale, now: Date) =>
  texts.some(
    (text) =>
      (text.key === notice || text.rotationGroup === notice) &&
      text.market === marketOf(locale) &&
      text.language === languageOf(locale) &&
      text.text.trim() !== '' &&
      isValidAt(text, now),
  )
