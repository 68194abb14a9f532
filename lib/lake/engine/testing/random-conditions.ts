import {IDS} from './random-documents.ts'
import type {Random} from './random.ts'

export const PARAMS = {
  t: 'article',
  types: ['article', 'tag'],
  l: 'de',
  loc: 'de-DE',
  id: 'doc-3',
  ids: ['doc-1', 'drafts.doc-1', null, 5],
  s: 's1',
  n: null,
  num: 5,
  empty: '',
}

/**
 * Random conditions of a filter: those the index answers, those it does not, and both combined.
 * `set` makes a nested query; conditions within one may look at the documents around it.
 */
export function createConditions(random: Random, set: (depth: number) => string) {
  const {pick, below, chance} = random
  const id = () => `"${pick(IDS)}"`
  const path = () =>
    `path(${pick(['"drafts.**"', '"versions.summer.*"', '"**"', '"*"', '"versions.**"', '$s', '$n'])})`

  const onIndex = [
    () => `_type == ${pick(['"article"', '$t', '"product"', '$n', '"nope"', '$t'])}`,
    () =>
      `_type in ${pick(['["article","tag"]', '$types', '["article","article"]', '$t', '["tag", null]'])}`,
    () => `${pick(['$l', '"fr"', 'null', '"de"', '5', '["de"]'])} == language`,
    () => `language in ${pick(['["de","fr"]', '["de", null]', '$n', '[5]', '[$l]'])}`,
    () => `locale == ${pick(['$loc', '"en-GB"', '$n'])}`,
    () => `@.${pick(['language == $l', '_type == $t', 'slug.current == $s'])}`,
    () => `slug.current == ${pick(['$s', '"s2"', '$num', '$n', '"s" + "3"'])}`,
    () => `(slug.current) in ${pick(['["s1","s2"]', '["s1",5]', '$ids'])}`,
    () => `_id in ${pick(['$ids', `[${id()},${id()}]`, '["doc-1","doc-1"]', '$id', '[]'])}`,
    () => `_id in ${path()}`,
    () => `path(_id) in ${path()}`,
    () => `!(_id in path("drafts.**"))`,
    () =>
      `_id == ${pick([id(), '$id', '$num', '$ids[0]', '"drafts.doc-1"', '"drafts." + "doc-1"'])}`,
    () =>
      `references(${pick([id(), '$id', '$ids', '[]', '$n', `${id()}, ${id()}`, '"drafts.doc-1"', `[${id()}, $id]`])})`,
    () => `product._ref == ${pick([id(), '$id', '$empty', '$n'])}`,
    () => `product.nested._ref == ${pick([id(), '$id'])}`,
    () => `parent._ref == ${pick([id(), '$empty', '$num'])}`,
    () => `parent.inner._ref in ${pick(['$ids', `[${id()}]`])}`,
    () => `${pick(['$id', id(), '$n'])} in ${pick(['list[]._ref', 'blocks[].list[]._ref', 'ids'])}`,
    () => `sanity::versionOf(${pick([id(), '"drafts.doc-1"', '$n'])})`,
    () => `sanity::partOfRelease(${pick(['"summer"', '"r2"', '$n'])})`,
  ]
  const offIndex = [
    () => `defined(${pick(['slug.current', 'title', 'list', 'language', 'rank'])})`,
    () =>
      `${pick(['price', 'rank', 'title', 'language'])} ${pick(['>', '<=', '==', '!='])} ${pick([String(below(100)), '"m"', '2', 'true', 'null', '$num'])}`,
    () =>
      `${pick(['title', 'tags', 'tags[]', '[title, locale]', 'pt::text(body)'])} match ${pick(['"mag*"', '"sleep"', '"c*p"', '["night", "w*"]', '$n', '"magnesium cramp"'])}`,
    () => `product->${pick(['title == "night sleep"', '_type == $t', 'product->language == $l'])}`,
    () =>
      `count(${pick(['list', 'tags', 'ids', 'list[_weak == true]'])}) ${pick(['> 1', '== 0', '< $num'])}`,
    () => `count(array::unique(${pick(['tags', 'list[]._ref', 'ids'])})) ${pick(['> 1', '== 1'])}`,
    () => `array::intersects(tags, ${pick(['["water", "sleep"]', 'ids', '[null]', '$n'])})`,
    () =>
      `string::startsWith(${pick(['title', 'locale', 'language'])}, "${pick(['m', 'de', ''])}")`,
    () =>
      `${pick(['lower(title)', 'string::upper(locale)', 'string(price)'])} ${pick(['==', '!='])} ${pick(['"DE-DE"', '"5"', 'title'])}`,
    () => `dateTime(at) ${pick(['>', '==', '<='])} dateTime("2026-01-01T00:00:00Z")`,
    () => `math::sum(${pick(['tags', '[price, rank]', '[price, 1]'])}) > 50`,
    () => `_id in ${set(1)}._id`,
    () => `_id in ${set(1)}.list[]._ref`,
    () => `count(${set(1)}) > ${below(3)}`,
    () => `coalesce(${pick(['language', 'slug.current', 'rank'])}, "de") == $l`,
    () => `select(_type == $t => language, locale) == ${pick(['$l', '$loc'])}`,
  ]
  const inside = [
    () =>
      `_id == ${pick(['^._id', '^.product._ref', '^.parent._ref', '^.nope', '^.^._id', '"drafts." + ^._id', '^.product->parent._ref', 'coalesce(^.nope, ^.parent._ref)', '^.ids[0]', '^.list[0]._ref'])}`,
    () =>
      `references(${pick(['^._id', '^.product._ref', '^.ids', '^.nope', '^.^._id', '^.list[]._ref', '[^._id, "doc-2"]', '^._id, ^.^._id'])})`,
    () => `language == ${pick(['^.language', '^.nope', '^.^.language'])}`,
    () => `slug.current == ${pick(['^.slug.current', '^.^.slug.current', '^.price'])}`,
    () => `slug.current in ${pick(['^.tags', '[^.slug.current, "s1"]', '^.slug.current'])}`,
    () =>
      `_id in ${pick(['^.ids', '^.list[]._ref', '^.blocks[].list[]._ref', '^.list[]->_id', '[^._id, "doc-2"]', '^._id', '^.nope', '^.^.ids'])}`,
    () => `_type == ${pick(['^._type', '^.^._type', 'string(^._type)', 'string::lower(^._type)'])}`,
    () => `_type in ["tag", ^._type]`,
    () => `${pick(['^._id', '^.^._id', '^.nope'])} in ${pick(['list[]._ref', 'ids'])}`,
    () => `product._ref == ${pick(['^._id', '^.^._id', '^.product._ref'])}`,
    () => `parent._ref == ${pick(['^.parent._ref', '^._id'])}`,
    () => `^.price > price`,
    () => `^.rank == rank`,
    () => `sanity::versionOf(^._id)`,
  ]

  const comparison = (depth: number) => {
    if (depth > 0 && chance(0.5)) return pick(inside)()
    return chance(0.65) ? pick(onIndex)() : pick(offIndex)()
  }
  return function condition(depth: number, nesting = 0): string {
    const kind = below(20)
    if (nesting > 2 || kind < 9) return comparison(depth)
    const [a, b] = [condition(depth, nesting + 1), condition(depth, nesting + 1)]
    if (kind < 15) return `${a} && ${b}`
    if (kind < 18) return `(${a} || ${b})`
    return kind < 19 ? `!(${a})` : `(${a}) == ${pick(['true', 'false', 'null'])}`
  }
}
