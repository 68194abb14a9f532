import {IDS} from './random-documents.ts'
import type {Random} from './random.ts'

/** A random GROQ query that hands strings on in every way a page does. */
export function randomReading(random: Random): string {
  const {pick, below, times} = random
  const condition = () =>
    pick([
      '_type == "article"',
      '_type in ["article", "product"]',
      'defined(title)',
      'title match "mag*"',
      'title == "night sleep"',
      '"de" == language',
      'language in ["de", "fr"]',
      'slug.current == "s1"',
      'product->title match "*e*"',
      'lower(title) == title',
      `references("${pick(IDS)}")`,
      'count(list) > 1',
    ])
  const order = () => pick(['', ' | order(title)', ' | order(language desc, title asc, _id)'])
  const all = () => `*[${condition()}${pick(['', ` && ${condition()}`])}]${order()}`
  const field = (depth: number): string =>
    pick([
      () => 'title',
      () => '_id, _type',
      () => '"name": title',
      () => 'language, locale, "slug": slug.current',
      () => 'body',
      () => 'body[]{_key, children[]{text}}',
      () => '"text": pt::text(body)',
      () => '"first": body[0].children[0].text',
      () => '"either": coalesce(nothing, title, language)',
      () => '"chosen": select(title match "mag*" => title, language == "de" => locale, "none")',
      () => 'language == "de" => {"german": title}',
      () => '"loud": upper(title), "joined": title + language',
      () => '"words": string::split(title, " ")',
      () => '"list": array::compact([title, language, nothing])',
      () => '"product": product->{title, language}',
      () => 'list[]->{title, "again": product->title}',
      () => '"titles": list[]->title',
      () => '"some": list[]->[title match "mag*"]{title}',
      () => '"parent": parent',
      () => '...',
      () => (depth > 1 ? 'title' : `"inner": ${all()}[0...2]${projection(depth + 1)}`),
      () => (depth > 1 ? 'title' : `"same": *[language == ^.language && title == ^.title].title`),
      () => `"one": *[_type == ^._type]${order()}[0].title`,
      () => `"is": title == "x", "n": count(*[title == ^.title])`,
    ])()
  const projection = (depth: number): string =>
    `{${times(1 + below(3), () => field(depth)).join(', ')}}`
  return pick([
    () => `${all()}${projection(0)}`,
    () => `${all()}[0]${projection(0)}`,
    () => `${all()}[0...5]${projection(0)}`,
    () => `${all()}.title`,
    () => all(),
    () => `*${projection(0)}`,
    () => `{"a": ${all()}${projection(0)}, "b": ${all()}[0].title}`,
    () => `${all()}${projection(0)} | order(title desc)[0...3]`,
    () => `${all()} | score(title match "mag*") | order(_score desc)[0...4]{title, _score}`,
  ])()
}
