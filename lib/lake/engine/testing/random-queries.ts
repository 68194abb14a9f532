import {createConditions} from './random-conditions.ts'
import type {Random} from './random.ts'

export {PARAMS} from './random-conditions.ts'

const ORDERS = [
  '_id desc',
  'title',
  'rank',
  'rank desc, title',
  'price desc, _id',
  'language, _id',
  'lower(title) desc',
  'dateTime(at), price',
  'product->title desc',
  'count(list) desc',
  'coalesce(locale, language)',
  '^.title',
  '_id == ^._id',
]

const VALUES = [
  '"p": product->title',
  '"d": list[]->title',
  '"when": [dateTime(_createdAt), {"p": path(_id), "n": price}]',
  '"e": list[]->{_id, "x": ^.title}',
  '...',
  '..., "title": upper(title)',
  'list[]{..., "to": @->_id}',
  'product->{..., "slug": slug.current}',
  '_type == "article" => {title, "parent": parent._ref}',
  'defined(list) => {"refs": list[]._ref, "weak": list[_weak == true]._ref}',
  '...select(_type == "tag" => {"tag": true}, price > 50 => {"dear": true})',
  '"s": select(_type == "article" => "a", price > 50 => "b", "c")',
  '"c": coalesce(slug.current, slug, title, "none")',
  '"text": pt::text(body)',
  '"words": string::split(title, " ")[0..1]',
  '"j": array::join(tags, "-")',
  '"a": array::compact(tags)[0...2]',
  '"m": [math::min(tags), math::max([price, 5]), math::avg([price, rank]), round(price / 7, 2)]',
  '"at": dateTime(at), "later": dateTime(at) + 60',
  '"n": {"b": !defined(rank), "l": length(title), "g": rank > 2, "i": rank in [1, "1"]}',
  '"k": blocks[].list[]._ref, "f": list[].nested._ref',
  '"who": identity(), "of": sanity::projectId()',
]

/** A random GROQ query: filters on and off the index, joins, `^`, orders, slices and functions. */
export function randomQuery(random: Random): string {
  const {pick, chance} = random
  // A condition holds no query deeper than one level, so that none is looked at for ever.
  const small = createConditions(random, () => '*[_type == "tag"]')
  const condition = createConditions(random, () => `*[${small(0, 2)}]`)

  const set = (depth: number): string => {
    const second = chance(0.2) ? `[${condition(depth)}]` : ''
    const order = chance(0.35) ? ` | order(${pick(ORDERS)})` : ''
    return `*[${condition(depth)}]${second}${order}`
  }
  const slice = () => pick(['[0]', '[0..2]', '[1...4]', '[-2..-1]', ''])
  const projection = (depth: number): string => {
    if (depth > 2) return '{_id}'
    const inner = () => set(depth + 1)
    const nested = pick([
      () => `"x": ${inner()}${slice()}${pick(['._id', projection(depth + 1), ''])}`,
      () => `"c": count(${inner()})`,
      () => `"y": array::compact([${inner()}[0]._id, _id])`,
      () => `"z": select(_type == "article" => ${inner()}[0]._id, "no")`,
      () => `"w": list[]->{_id, "b": count(${set(depth + 2)})}`,
      () => `"v": list[]{"q": ${inner()}[0]._id, "r": ${inner()}._id}`,
      () => `"t": coalesce(${inner()}[0]._id, "none")`,
      () => `"u": *[_type == "tag"] | order(title)[0...2]${projection(depth + 1)}`,
      () => `"back": *[references(^._id)]${slice()}${projection(depth + 1)}`,
    ])
    const parts = chance(0.5) ? [nested()] : [pick(VALUES), ...(chance(0.4) ? [nested()] : [])]
    return `{_id, ${parts.join(', ')}}`
  }
  return pick([
    () => `${set(0)}[0...${pick([3, 10])}]${projection(0)}`,
    () => `${set(0)}${slice()}${projection(0)}`,
    () => `${set(0)}[0]${projection(0)}`,
    () => `${set(0)}${projection(0)} | order(${pick(['_id desc', 'c, _id', 's desc'])})[0...5]`,
    () => `count(${set(0)})`,
    () => `{"a": ${set(0)}[0..1]${projection(0)}, "b": ${set(0)}._id}`,
    () =>
      `${set(0)} | score(title match "mag*", boost(_type == "article", 2)) | order(_score desc, _id)[0...5]${projection(0)}`,
    () => `${set(0)}.${pick(['title', 'list[]._ref', 'product->title', 'slug.current', '_id'])}`,
    () => `*${projection(0)}[${condition(0)}]`,
    () => `*${projection(0)}`,
    () => `${set(0)}`,
  ])()
}
