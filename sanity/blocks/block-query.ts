import {BODY} from '#lib/content/body-query.ts'
import {NOTICE_TEXT} from '#lib/content/notice-text.ts'

/**
 * A block as it stands in the form, asked for as the site asks for it: `$block` is its value. What its
 * documents say is read with the drafts of the perspective.
 */
export const BLOCK_QUERY = `{
  "block": $block{${BODY}},
  "emergency": *[_type == "market" && code == $market] [0] .emergency,
  "notices": *[
    _type == "disclaimer" && key == $block.notice && language == $language && market->code == $market
  ] | order(version desc) {${NOTICE_TEXT}},
  "teaser": *[
    _type == "productText" && locale == $locale && productMarket->product._ref == $block.product._ref
  ] | order(_id asc) [0] {
    "title": displayName, "text": summary,
    "key": productMarket->product->key,
    "legalStatus": productMarket->legalStatus
  }
}`
