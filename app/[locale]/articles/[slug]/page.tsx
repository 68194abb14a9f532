import {useFormatter, useTranslations} from 'next-intl'
import {getTranslations} from 'next-intl/server'
import {ArticleBody} from '#app/_components/article-body/article-body.tsx'
import {headingsOf} from '#app/_components/article-body/headings.ts'
import {BorrowedWords} from '#app/_components/borrowed-words/borrowed-words.tsx'
import {Notices} from '#app/_components/notice/notice.tsx'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {References} from '#app/_components/references/references.tsx'
import {TeaserList} from '#app/_components/teaser-list/teaser-list.tsx'
import {TextNotes} from '#app/_components/text-notes/text-notes.tsx'
import {textNotes} from '#app/_law/text-notes.ts'
import {AbsentPage} from '#app/_pages/absent.tsx'
import {resolveArticle} from '#app/_pages/article.ts'
import {frameOf} from '#app/_pages/frame.ts'
import {noticesInText, teasersInText} from '#app/_pages/in-text.ts'
import {absentMetadata, borrowedMetadata, pageMetadata} from '#app/_pages/metadata.ts'
import {localeOf, NO_SLUG} from '#app/_pages/params.ts'
import {whyPath} from '#app/_pages/why-path.ts'
import {articleThing} from '#app/_structured-data/article.ts'
import {breadcrumbs} from '#app/_structured-data/breadcrumbs.ts'
import {StructuredData} from '#app/_structured-data/structured-data.tsx'
import type {Article} from '#lib/content/article.ts'
import {numbersCited} from '#lib/content/citations.ts'
import {getPublishedListing} from '#lib/content/listing.ts'
import {currentEdit, type Edit} from '#lib/content/preview/edit.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import type {Place} from '#lib/disclaimer/types.ts'
import {directionOf} from '#lib/i18n/locales.ts'
import {pathOf, urlOf} from '#lib/i18n/routing.ts'
import styles from './page.module.css'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string; slug: string}>}

export async function generateStaticParams({params}: {params: {locale: string}}) {
  const listing = await getPublishedListing()
  const texts = listing.isAnswered ? listing.value.articles.flatMap((article) => article.texts) : []
  const slugs = texts.filter(({locale}) => locale === params.locale).map(({slug}) => slug)
  return (slugs.length > 0 ? slugs : [NO_SLUG]).map((slug) => ({slug}))
}

export async function generateMetadata({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveArticle(locale, (await params).slug)
  if (resolution.kind !== 'shown') return absentMetadata(locale, resolution)
  const {article, borrowed, editions} = resolution
  const route = {page: 'article', slug: article.slug} as const
  if (borrowed) return borrowedMetadata(locale, {...article, route, from: borrowed.from})
  return pageMetadata(locale, {...article, route, editions})
}

export default async function ArticlePage({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveArticle(locale, (await params).slug)
  if (resolution.kind !== 'shown') {
    const routeTo = (slug: string) => ({page: 'article', slug}) as const
    return <AbsentPage locale={locale} resolution={resolution} routeTo={routeTo} />
  }
  const {article, account, teasers, editions, borrowed} = resolution
  const words = borrowed ? {lang: borrowed.from, dir: directionOf(borrowed.from)} : {}
  const {notices, forbiddenElements} = account.judged
  const why = whyPath(locale, {page: 'article', slug: article.slug})
  const leavesOut = (element: string) =>
    forbiddenElements.some((forbidden) => forbidden.element === element)
  const t = await getTranslations({locale})
  const edit = await currentEdit()
  const at = (place: Place) => notices.filter((notice) => notice.place === place)
  const inText = teasersInText(article.body, teasers, notices)
  const shownInText = new Set([...inText.values()].map(({key}) => key))
  const atEnd = teasers.filter(({key}) => !shownInText.has(key))
  const told = {
    url: urlOf(locale, {page: 'article', slug: article.slug}),
    fictitious: siteMode.isDemo ? t('demo.banner') : null,
  }
  const list = {name: t('site.articles'), url: urlOf(locale, {page: 'articles'})}
  return (
    <PageFrame
      type="article"
      pageKey={article.article.key}
      crumb={{name: t('site.articles'), path: pathOf(locale, {page: 'articles'})}}
      {...await frameOf(editions)}
    >
      <article className={styles.article}>
        <header>
          {borrowed && <BorrowedWords {...borrowed} />}
          <h1 {...words}>{article.title}</h1>
          {article.standfirst && (
            <p className={styles.standfirst} {...words}>
              {article.standfirst}
            </p>
          )}
          <TextNotes {...textNotes(account.judged)} />
          <Review article={article} edit={edit} hasReviewer={!leavesOut('reviewerBox')} />
          {article.isUncheckedTranslation && (
            <p className={styles.unchecked} {...edit(article, 'isUncheckedTranslation')}>
              {t('demo.uncheckedTranslation')}
            </p>
          )}
        </header>
        <Contents article={article} />
        <Notices notices={at('beforeContent')} isDemo={siteMode.isDemo} why={why} edit={edit} />
        <div {...words}>
          <ArticleBody
            body={article.body}
            source={article}
            teasers={inText}
            notices={noticesInText(article.body, notices)}
            isDemo={siteMode.isDemo}
            why={why}
            edit={edit}
          />
        </div>
        {atEnd.length > 0 && (
          <section className={styles.products} aria-labelledby="products">
            <h2 id="products">{t('article.relatedProducts')}</h2>
            <Notices notices={at('beforeTeasers')} isDemo={siteMode.isDemo} why={why} edit={edit} />
            <TeaserList teasers={atEnd} level={3} />
          </section>
        )}
        <Notices notices={at('afterContent')} isDemo={siteMode.isDemo} why={why} edit={edit} />
        <References
          references={article.references}
          cited={numbersCited(article.body)}
          edit={edit}
        />
      </article>
      <StructuredData
        things={[articleThing(article, locale, told), breadcrumbs(list, article.title)]}
      />
    </PageFrame>
  )
}

/** Who wrote it, who checked it, and when it is due again. */
function Review({
  article,
  edit,
  hasReviewer,
}: {
  article: Article
  edit: Edit
  hasReviewer: boolean
}) {
  const t = useTranslations('article')
  const format = useFormatter()
  const day = (date: string) => (
    <time dateTime={date}>{format.dateTime(new Date(date), 'day')}</time>
  )
  return (
    <dl className={styles.review}>
      {article.author && (
        <div>
          <dd>{t('by', {author: article.author})}</dd>
        </div>
      )}
      {hasReviewer && article.reviewNote && (
        <div>
          <dt>{t('reviewed')}</dt>
          <dd>{article.reviewNote}</dd>
        </div>
      )}
      {article.lastReviewed && (
        <div>
          <dt>{t('lastReviewed')}</dt>
          <dd {...edit(article, 'lastReviewed')}>{day(article.lastReviewed)}</dd>
        </div>
      )}
      {article.nextReview && (
        <div>
          <dt>{t('nextReview')}</dt>
          <dd {...edit(article, 'nextReview')}>{day(article.nextReview)}</dd>
        </div>
      )}
    </dl>
  )
}

function Contents({article}: {article: Article}) {
  const t = useTranslations('article')
  const headings = headingsOf(article.body)
  if (headings.length < 3) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{t('contents')}</h2>
      <ol>
        {headings.map(({id, text}) => (
          <li key={id}>
            <a href={`#${id}`} lang={article.locale}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
