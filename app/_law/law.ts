import {cache} from 'react'
import {getNoticeTexts} from '#lib/content/notice-text.ts'
import {getNow} from '#lib/content/now.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import type {Answer} from '#lib/content/read.ts'
import type {Edition, Law} from '#lib/disclaimer/judge.ts'
import {rules} from '#lib/disclaimer/rules.ts'
import {languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'

/** The law as the dataset has it now. A page that asks for it expires when any of it changes. */
export const getLaw = cache(async (): Promise<Answer<Law>> => {
  const texts = await getNoticeTexts()
  if (!texts.isAnswered) return texts
  const days = texts.value.flatMap(({validFrom, validTo}) =>
    validTo ? [validFrom, validTo] : [validFrom],
  )
  const now = await getNow(days)
  return {isAnswered: true, value: {rules, texts: texts.value, now, isDemo: siteMode.isDemo}}
})

export const editionOf = (locale: Locale): Edition => ({
  market: marketOf(locale),
  language: languageOf(locale),
})
