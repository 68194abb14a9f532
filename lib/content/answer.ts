import 'server-only'
import {cacheLife, cacheTag} from 'next/cache'
import {type AnswerStatus, statusTag} from './freshness/answer-status.ts'
import {answering} from './freshness/answering.ts'
import {configurationTag} from './freshness/tag-clock.ts'

/**
 * Makes the page that awaits it answer another status than 200 while its content still renders: unlike Next's
 * `notFound()`, which leaves nothing to read where script is off.
 */
export async function answerWith(status: AnswerStatus): Promise<void> {
  const answer = answering.getStore()
  if (answer) answer.status = status
  await keepStatus(status)
}

/** Ties the page that is kept to its status. */
async function keepStatus(status: AnswerStatus): Promise<void> {
  'use cache'
  cacheLife('default')
  cacheTag(statusTag(status))
}

/** Ties every page to the settings it was rendered with; each root layout awaits it. */
export async function bindToConfiguration(): Promise<void> {
  'use cache'
  cacheLife('default')
  cacheTag(configurationTag())
}
