/**
 * The status a page answers with travels as a cache tag: Next gives a prerendered page no other way to
 * be a 404 with content, and content that can be read with script off is owed on every page.
 */

const PREFIX = 'status:'

/** Kept nowhere though it is well; wrongly asked, not public, not there, broken content, out of reach. */
export type AnswerStatus = 200 | 400 | 403 | 404 | 500 | 503

export const statusTag = (status: AnswerStatus) => `${PREFIX}${status}`

/** The status among an entry's tags, if one of its parts set any; the graver one wins. */
export function statusOf(tags: readonly string[]): number | undefined {
  const statuses = tags
    .filter((tag) => tag.startsWith(PREFIX))
    .map((tag) => Number(tag.slice(PREFIX.length)))
  return statuses.length > 0 ? Math.max(...statuses) : undefined
}
