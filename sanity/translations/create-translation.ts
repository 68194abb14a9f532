import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from 'sanity'
import {type Locale, marketOf} from '#lib/i18n/locales.ts'
import {isMedicine} from '../schema/fields/legal-status.ts'
import {localeTitle} from '../schema/fields/locale-title.ts'
import {marketTitle} from '../schema/fields/market-options.ts'
import {findSlugOwner} from '../slug/slug-owner.ts'
import {type Target, textFromSource} from './new-text.ts'
import {findRoot, findTexts, referenceOf} from './root.ts'
import {findRecords, putRecord, recordRevision} from './stored-records.ts'
import {recordOf, type TextType} from './translation-record.ts'

/** Another editor may translate the same article at the same moment. */
const ATTEMPTS = 3

type Translation = {type: TextType; source: SanityDocumentLike; locale: Locale}

/**
 * Creates the text of another locale from its source, together with the record the translations
 * menu reads: one transaction, so that there is never one without the other.
 * @throws Error with a sentence for the editor when the text cannot be made; nothing is written then
 */
export async function createTranslation(client: SanityClient, translation: Translation) {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = await translationTransaction(client, translation)
    try {
      return await transaction.commit({tag: 'translations.create'})
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error
    }
  }
}

async function translationTransaction(client: SanityClient, {type, source, locale}: Translation) {
  const root = await findRoot(client, type, referenceOf(source))
  if (!root) {
    throw new Error(`Choose the ${PARENTS[type]} first: a translation belongs to it.`)
  }
  const revision = await recordRevision(client, root)
  const texts = await findTexts(client, type, root)
  if (texts.some((text) => text.locale === locale)) {
    throw new Error(`There is already a text in ${localeTitle(locale)}. Open it instead.`)
  }
  const id = await freeId(client, type, root, locale)
  const status = type === 'productText' ? await statusIn(client, root, locale) : undefined
  const slug = slugOf(source)
  const owner = slug && (await findSlugOwner(client, {id, type, locale, slug}))
  const target: Target = {
    id: inSameVersion(source._id, id),
    locale,
    isSlugFree: !owner,
    ...(status && {status}),
  }
  const transaction = client.transaction().create(textFromSource(source, target))
  const record = recordOf(root, type, [...texts, {_id: id, locale}])
  putRecord(transaction, record, await findRecords(client, root, texts), revision)
  return transaction
}

/** What the product is in the market of a locale: its words there belong to that document. */
async function statusIn(client: SanityClient, product: string, locale: Locale) {
  const market = marketOf(locale)
  const found = await client.fetch<{id: string; legalStatus: string | null} | null>(
    `*[_type == "productMarket" && product._ref == $product && market._ref == $market]
      | order(_id asc) [0] {"id": _id, legalStatus}`,
    {product, market: `market-${market}`},
    {perspective: 'published', tag: 'translations.status'},
  )
  if (!found) {
    throw new Error(
      `The product has no status in ${marketTitle(market)} yet. Publish “Product in a market” for ${marketTitle(market)} first; then its words can be translated.`,
    )
  }
  return {id: found.id, isMedicine: isMedicine(found.legalStatus)}
}

/** The id the seed would give the text, as long as no other document has it. */
async function freeId(client: SanityClient, type: TextType, root: string, locale: Locale) {
  const key = root.replace(/^(article|product|question)-/, '')
  const wanted = `${type}-${key}-${locale}`
  const taken = await client.fetch<boolean>(
    'count(*[_id in [$wanted, $draft]]) > 0',
    {wanted, draft: `drafts.${wanted}`},
    {perspective: 'raw', tag: 'translations.id'},
  )
  return taken ? `${wanted}-${Date.now().toString(36)}` : wanted
}

/** A draft, or a version in the release in which the source is edited. */
function inSameVersion(source: string, id: string): string {
  const [prefix, release] = source.split('.')
  return prefix === 'versions' && release ? `versions.${release}.${id}` : `drafts.${id}`
}

const slugOf = ({slug}: SanityDocumentLike): string | undefined =>
  typeof slug === 'object' && slug !== null && 'current' in slug && typeof slug.current === 'string'
    ? slug.current
    : undefined

const PARENTS: Record<TextType, string> = {
  articleText: 'article',
  productText: 'product and its market',
  questionText: 'question',
}

const isConflict = (error: unknown) =>
  typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 409
