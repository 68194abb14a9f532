import type {PublicLocale} from '#lib/i18n/locales.ts'
import type {Paragraph, Picture} from './blocks.ts'
import type {Page} from './page.ts'
import type {Words} from './words.ts'

/** What the dataset knows that a draft needs. */
export type Known = {
  /** Ids of uploaded pictures, by the key of their block. */
  assets: ReadonlyMap<string, string>
  /** Ids of source documents that the page cites, in its order. */
  sources: readonly string[]
  /** Whether the article exists, published: only then can a text refer to it firmly. */
  hasArticle: boolean
  /** Null when another text has it. */
  slug: string | null
}

export const articleId = (key: string) => `article-${key}`
export const articleTextId = (key: string, locale: PublicLocale) => `articleText-${key}-${locale}`

/** The draft of an article's facts. Its topic and kind are an editor's to choose: rules depend on them. */
export const articleDraft = (key: string, {title}: Words) => ({
  _id: `drafts.${articleId(key)}`,
  _type: 'article',
  key,
  internalName: title || key,
})

/** The draft of an article's words. A field that the page does not give is not set. */
export function articleTextDraft(
  key: string,
  locale: PublicLocale,
  {page, words}: {page: Page; words: Words},
  {assets, sources, hasArticle, slug}: Known,
) {
  const reference = {_type: 'reference', _ref: articleId(key)}
  const body = words.body.flatMap((block): (Paragraph | Figure)[] => {
    if (block._type === 'block') return [block]
    const asset = assets.get(block._key)
    return asset === undefined ? [] : [figure(block, asset)]
  })
  return {
    _id: `drafts.${articleTextId(key, locale)}`,
    _type: 'articleText',
    article: hasArticle
      ? reference
      : {...reference, _weak: true, _strengthenOnPublish: {type: 'article'}},
    locale,
    ...(words.title !== '' && {title: words.title}),
    ...(words.standfirst !== '' && {standfirst: words.standfirst}),
    ...(words.description !== '' && {description: words.description}),
    ...(slug !== null && {slug: {_type: 'slug', current: slug}}),
    ...(page.author !== '' && {author: page.author}),
    ...(page.lastReviewed !== null && {lastReviewed: page.lastReviewed}),
    ...(sources.length > 0 && {references: sources.map(referenceTo)}),
    body,
  }
}

type Figure = {
  _type: 'figure'
  _key: string
  alt?: string
  caption?: string
  asset: {_type: 'reference'; _ref: string}
}

const figure = ({_key, alt, caption}: Picture, asset: string): Figure => ({
  _type: 'figure',
  _key,
  ...(alt !== '' && {alt}),
  ...(caption !== '' && {caption}),
  asset: {_type: 'reference', _ref: asset},
})

const referenceTo = (id: string) => ({_type: 'reference', _key: id, _ref: id})
