import 'server-only'
import {z} from 'zod'
import {NOTICE_TEXTS_QUERY, NoticeText} from './notice-text.ts'
import {read, readPublished} from './read.ts'
import {Rule, RULES_QUERY} from './rule.ts'
import {unfitIn} from './unfit.ts'

/**
 * Every rule of the dataset. One that an editor has left incomplete makes the answer broken, and with
 * it every page that asks: a rule that is dropped would be a notice forgotten.
 */
export const getRules = () => read(RULES_QUERY, z.array(Rule))

/**
 * Every notice's text in every market and language. All of them, since whether a page links to its
 * translations depends on their verdicts too. A text that an editor has left incomplete counts as
 * missing, so that it withholds the pages that need it and no others.
 */
export const getNoticeTexts = () =>
  read(
    NOTICE_TEXTS_QUERY,
    z.array(z.unknown()).transform((texts) =>
      texts.flatMap((text) => {
        const parsed = NoticeText.safeParse(text)
        return parsed.success ? [parsed.data] : []
      }),
    ),
  )

/** The texts that count as missing because they do not parse, each with where. */
export const getUnfitNotices = () => readPublished(NOTICE_TEXTS_QUERY, unfitIn(NoticeText))

/** The rules that do not parse, each with where. While there is one, no page is shown. */
export const getUnfitRules = () => readPublished(RULES_QUERY, unfitIn(Rule))
