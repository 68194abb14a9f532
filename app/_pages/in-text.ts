import type {Teaser} from '#app/_components/teaser-list/teaser-list.tsx'
import type {Body} from '#lib/content/portable-text.ts'
import {AT_BLOCK} from '#lib/disclaimer/facts.ts'
import type {RequiredNotice} from '#lib/disclaimer/types.ts'

/**
 * The products that stand in the text, by the id of their block; each at the first block that leads to
 * it. Where a notice has to stand before all products, they stand together beneath it, after the text.
 */
export function teasersInText(
  body: Body,
  teasers: readonly Teaser[],
  notices: readonly RequiredNotice[],
): Map<string, Teaser> {
  const inText = new Map<string, Teaser>()
  if (notices.some(({place}) => place === 'beforeTeasers')) return inText
  const left = new Map(teasers.map((teaser) => [teaser.key, teaser]))
  for (const block of body) {
    const teaser = block._type === 'productTeaser' && left.get(block.product ?? '')
    if (!teaser) continue
    inText.set(block._key, teaser)
    left.delete(teaser.key)
  }
  return inText
}

/** The notices that an editor has added, by the id of their block; each at the first block that names it. */
export function noticesInText(
  body: Body,
  notices: readonly RequiredNotice[],
): Map<string, RequiredNotice> {
  const left = new Map(
    notices.filter(({place}) => place === AT_BLOCK).map((notice) => [notice.key, notice]),
  )
  const inText = new Map<string, RequiredNotice>()
  for (const block of body) {
    const notice = block._type === 'notice' && left.get(block.notice)
    if (!notice) continue
    inText.set(block._key, notice)
    left.delete(notice.key)
  }
  return inText
}
