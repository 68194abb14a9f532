import {cache} from 'react'
import {getNoticeTexts, getRules} from '#lib/content/law-documents.ts'
import {getNow} from '#lib/content/now.ts'
import type {Answer} from '#lib/content/read.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import {changesOf} from '#lib/disclaimer/calendar.ts'
import type {Law} from '#lib/disclaimer/types.ts'

/** The law as the dataset has it now. A page that asks for it expires when any of it changes. */
export const getLaw = cache(async (): Promise<Answer<Law>> => {
  const [texts, rules] = await Promise.all([getNoticeTexts(), getRules()])
  if (!texts.isAnswered) return texts
  if (!rules.isAnswered) return rules
  const now = await getNow(changesOf([...texts.value, ...rules.value]))
  return {
    isAnswered: true,
    value: {rules: rules.value, texts: texts.value, now, isDemo: siteMode.isDemo},
  }
})
