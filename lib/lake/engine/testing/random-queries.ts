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

/** A random GROQ query: filters on and off the index, joins, `^`, orders and counts. */
export function randomQuery(random: Random): string {
  const {pick, below, chance} = random
  const id = () => `"${pick(IDS)}"`

  const atTop = [
    () => `_type == ${pick(['"article"', '$t', '"product"', '$n', '"nope"', '$undefined'])}`,
    () => `_type in ${pick(['["article","tag"]', '$types', '["article","article"]', '$t'])}`,
    () => `${pick(['$l', '"fr"', 'null', '"de"'])} == language`,
    () => `locale == ${pick(['$loc', '"en-GB"', '$n'])}`,
    () => `slug.current == ${pick(['$s', '"s2"', '$num', '$n'])}`,
    () => `(slug.current) in ${pick(['["s1","s2"]', '["s1",5]', '$ids'])}`,
    () =>
      `_id in ${pick(['$ids', `[${id()},${id()}]`, 'path("drafts.**")', 'path("versions.summer.*")', 'path("**")', '["doc-1","doc-1"]', '$id'])}`,
    () => `!(_id in path("drafts.**"))`,
    () => `!(references($id) || _type == "tag" && ${pick(['language == $l', 'language == $n'])})`,
    () => `(references(${id()}) || locale == $loc)`,
    () =>
      `(_type == "tag" && ${pick(['title match "mag*"', 'price > 50', 'slug.current == $s'])} || ${pick(['(language == $l)', 'price < 9 && _id in $ids', 'product._ref == $id && defined(title)'])})`,
    () => `_id == ${pick([id(), '$id', '$num', '"drafts.doc-1"', '"drafts." + "doc-1"'])}`,
    () =>
      `references(${pick([id(), '$id', '$ids', '[]', '$n', `${id()}, ${id()}`, '"drafts.doc-1"'])})`,
    () => `product._ref == ${pick([id(), '$id', '$empty', '$n'])}`,
    () => `product.nested._ref == ${pick([id(), '$id'])}`,
    () => `parent._ref == ${pick([id(), '$empty', '$num'])}`,
    () => `parent.inner._ref in ${pick(['$ids', `[${id()}]`])}`,
    () => `${pick(['$id', id(), '$n'])} in ${pick(['list[]._ref', 'blocks[].list[]._ref', 'ids'])}`,
    () => `sanity::versionOf(${pick([id(), '"drafts.doc-1"', '$n'])})`,
    () => `defined(${pick(['slug.current', 'title', 'list'])})`,
    () => `price > ${below(100)}`,
    () => `title match "${pick(['mag*', 'sleep', 'c*p'])}"`,
    () => `product->title == "${pick(['night sleep', 'x'])}"`,
  ]
  const inside = [
    () =>
      `_id == ${pick(['^._id', '^.product._ref', '^.parent._ref', '^.nope', '^.^._id', '"drafts." + ^._id', '^.product->parent._ref', 'coalesce(^.nope, ^.parent._ref)'])}`,
    () =>
      `references(${pick(['^._id', '^.product._ref', '^.ids', '^.nope', '^.^._id', '^.list[]._ref', '[^._id, "doc-2"]'])})`,
    () => `language == ${pick(['^.language', '^.nope'])}`,
    () => `slug.current == ^.slug.current`,
    () =>
      `_id in ${pick(['^.ids', '^.list[]._ref', '^.blocks[].list[]._ref', '^.list[]->_id', '[^._id, "doc-2"]', '^._id', '^.nope'])}`,
    () => `_type == ^._type`,
    () => `^._id in list[]._ref`,
    () => `product._ref == ^._id`,
    () => `parent._ref == ${pick(['^.parent._ref', '^._id'])}`,
    () => `^.price > price`,
  ]

  const comparison = (depth: number) => pick(depth > 0 ? [...atTop, ...inside, ...inside] : atTop)()
  const condition = (depth: number, nesting = 0): string => {
    const kind = below(10)
    if (nesting > 2 || kind < 5) return comparison(depth)
    const [a, b] = [condition(depth, nesting + 1), condition(depth, nesting + 1)]
    if (kind < 8) return `${a} && ${b}`
    return kind < 9 ? `(${a} || ${b})` : `!(${a})`
  }
  const orders = [
    '_id desc',
    'title',
    'price desc, _id',
    'language, _id',
    'product->title desc',
    '^.title',
    '_id == ^._id',
  ]
  const set = (depth: number): string => {
    const second = chance(0.2) ? `[${condition(depth)}]` : ''
    const order = chance(0.3) ? ` | order(${pick(orders)})` : ''
    return `*[${condition(depth)}]${second}${order}`
  }
  const projection = (depth: number): string => {
    if (depth > 2) return '{_id}'
    const inner = () => set(depth + 1)
    const part = pick([
      () => '"p": product->title',
      () => '"d": list[]->title',
      () => '"when": [dateTime(_createdAt), {"p": path(_id), "n": price}]',
      () => '"e": list[]->{_id, "x": ^.title}',
      () => '...',
      () =>
        `"x": ${inner()}${pick(['[0]', '[0..2]', ''])}${pick(['._id', projection(depth + 1), ''])}`,
      () => `"c": count(${inner()})`,
      () => `"y": array::compact([${inner()}[0]._id, _id])`,
      () => `"z": select(_type == "article" => ${inner()}[0]._id, "no")`,
      () => `"w": list[]->{_id, "b": count(${set(depth + 2)})}`,
      () => `"v": list[]{"q": ${inner()}[0]._id, "r": ${inner()}._id}`,
      () => `"t": coalesce(${inner()}[0]._id, "none")`,
      () => `"u": *[_type == "tag"] | order(title)[0...2]${projection(depth + 1)}`,
    ])
    return `{_id, ${part()}}`
  }
  return pick([
    () => `${set(0)}[0...${pick([3, 10])}]${projection(0)}`,
    () => `${set(0)}[0]${projection(0)}`,
    () => `${set(0)}${projection(0)} | order(_id desc)[0...5]`,
    () => `count(${set(0)})`,
    () => `{"a": ${set(0)}[0..1]${projection(0)}, "b": ${set(0)}._id}`,
    () =>
      `${set(0)} | score(title match "mag*", boost(_type == "article", 2)) | order(_score desc, _id)[0...5]${projection(0)}`,
    () => `*${projection(0)}`,
    () => `${set(0)}`,
  ])()
}
