import type {SanityClient} from '@sanity/client'
import type {PublicLocale} from '#lib/i18n/locales.ts'
import {findSlugOwner, slugTakenMessage} from '#sanity/slug/slug-owner.ts'
import {slugify} from '#sanity/slug/slug-shape.ts'
import {articleDraft, articleId, articleTextDraft, articleTextId} from './draft.ts'
import type {LoadedPicture} from './load-pictures.ts'
import type {CitedSource, Page} from './page.ts'
import type {Words} from './words.ts'

/** An article that has been read and is not in the dataset yet. */
export type Draft = {
  key: string
  locale: PublicLocale
  page: Page
  words: Words
  pictures: readonly LoadedPicture[]
}

export type Written = {
  /** Ids of the drafts that were made. */
  drafts: string[]
  /** Why the slug was left to an editor, or null. */
  slugProblem: string | null
  /** How many of the sources that the page cites are in the dataset already, and so in the draft. */
  sourcesFound: number
}

/**
 * Writes the drafts of an article and its text, both or neither. Publishes nothing and overwrites
 * nothing: throws when there is a text already, draft, published or in a release.
 */
export async function writeDraft(client: SanityClient, draft: Draft): Promise<Written> {
  const {key, locale, words} = draft
  const article = await existing(client, key, locale)
  const sources = await sourcesOf(client, draft.page.sources)
  const {slug, problem} = await slugFor(client, words.title, key, locale)
  // Before the documents, which refer to them; a picture that no document needs does no harm.
  const assets = new Map<string, string>()
  for (const loaded of draft.pictures) {
    if (!('bytes' in loaded)) continue
    const {bytes, filename, picture} = loaded
    const {_id} = await client.assets.upload('image', bytes, {filename})
    assets.set(picture._key, _id)
  }
  const hasArticle = article === 'published'
  const text = articleTextDraft(key, locale, draft, {assets, sources, hasArticle, slug})
  const documents = article === null ? [articleDraft(key, words), text] : [text]
  await documents
    .reduce(
      (all, document: {_id: string; _type: string}) => all.create(document),
      client.transaction(),
    )
    .commit({visibility: 'sync'})
  return {
    drafts: documents.map(({_id}) => _id),
    slugProblem: problem,
    sourcesFound: sources.length,
  }
}

const EXISTING_QUERY = `{
  "article": *[sanity::versionOf($article) || _id == $article]._id,
  "texts": *[
    sanity::versionOf($text) || _id == $text ||
    (_type == "articleText" && article._ref == $article && locale == $locale)
  ]._id
}`

/** Whether the article is there, and how; throws when its text in the locale is. */
async function existing(client: SanityClient, key: string, locale: PublicLocale) {
  const article = articleId(key)
  const found = await client.fetch<{article: string[]; texts: string[]}>(EXISTING_QUERY, {
    article,
    text: articleTextId(key, locale),
    locale,
  })
  const [text] = found.texts
  if (text !== undefined)
    throw new Error(
      `The article "${key}" has a text in ${locale} already, ${text}. Give another --key.`,
    )
  if (found.article.includes(article)) return 'published'
  return found.article.length > 0 ? 'draft' : null
}

async function slugFor(client: SanityClient, title: string, key: string, locale: PublicLocale) {
  const slug = slugify(title)
  if (slug === '') return {slug: null, problem: 'The title holds nothing that can be an address.'}
  const address = {id: articleTextId(key, locale), type: 'articleText', locale, slug}
  const owner = await findSlugOwner(client, address)
  return owner ? {slug: null, problem: slugTakenMessage(slug, owner)} : {slug, problem: null}
}

/** The source documents among those that a page cites, once each. */
async function sourcesOf(client: SanityClient, cited: readonly CitedSource[]): Promise<string[]> {
  const known = await client.fetch<{_id: string; doi: string | null; pmid: string | null}[]>(
    '*[_type == "source" && _id in path("*") && (doi in $dois || pmid in $pmids)]{_id, doi, pmid}',
    {
      dois: cited.flatMap(({doi}) => doi ?? []),
      pmids: cited.flatMap(({pmid}) => pmid ?? []),
    },
  )
  const idOf = ({doi, pmid}: CitedSource) =>
    known.find(
      (source) =>
        (doi !== undefined && source.doi === doi) || (pmid !== undefined && source.pmid === pmid),
    )?._id
  return [...new Set(cited.flatMap((source) => idOf(source) ?? []))]
}
