import {cacheLife} from 'next/cache'
import {getSite, type Site} from '#app/_law/site.ts'
import {getUnfitNotices, getUnfitRules} from '#lib/content/law-documents.ts'
import {readFrom} from '#lib/content/standpoint.ts'
import type {Problem} from '#lib/content/read.ts'
import type {Unfit} from '#lib/content/unfit.ts'
import {type NoticeGap, noticeGapsIn} from '#lib/disclaimer/notice-gaps.ts'
import {locales} from '#lib/i18n/routing.ts'
import {type Gap, gapsIn} from './gaps.ts'
import {type JudgedPage, judgedPages} from './judged-pages.ts'
import {unfitContent} from './unfit-content.ts'

/** Every public page judged at one instant, and whatever keeps content from its page. */
export type ContentHealth =
  | {isAnswered: false; problem: Problem; unfit: readonly Unfit[]}
  | {
      isAnswered: true
      pages: readonly JudgedPage[]
      unfit: readonly Unfit[]
      gaps: readonly Gap[]
      /** Notices a rule can ask for somewhere, without a text there. */
      missingNotices: readonly NoticeGap[]
      judgedAt: string
    }

/**
 * The health of what is published, never of drafts. Kept by the tag clock: it is judged anew when a
 * document it rests on changes or a date is reached, and otherwise costs nothing to ask for.
 */
export async function contentHealth(): Promise<ContentHealth> {
  'use cache'
  cacheLife('default')
  // Inside what is cached: that has no request, and none may decide what it reads.
  return readFrom({}, judged)
}

async function judged(): Promise<ContentHealth> {
  const [rules, notices] = await Promise.all([getUnfitRules(), getUnfitNotices()])
  if (!rules.isAnswered) return {...rules, unfit: []}
  if (!notices.isAnswered) return {...notices, unfit: []}
  const law = [...rules.value, ...notices.value]
  const site = await getSite()
  if (!site.isAnswered) return {...site, unfit: law}
  const content = await unfitContent(site.value)
  if (!content.isAnswered) return {...content, unfit: law}
  return {...judgedSite(site.value), unfit: [...law, ...content.value]}
}

const judgedSite = (site: Site) =>
  ({
    isAnswered: true,
    pages: judgedPages(site),
    gaps: gapsIn(site.law),
    missingNotices: noticeGapsIn(site.law.rules, site.law.texts, locales, site.law.now),
    judgedAt: site.law.now.toISOString(),
  }) as const
