import {getTranslations} from 'next-intl/server'
import {Notices} from '#app/_components/notice/notice.tsx'
import {PageFrame} from '#app/_components/page-frame/page-frame.tsx'
import {References} from '#app/_components/references/references.tsx'
import {TeaserList} from '#app/_components/teaser-list/teaser-list.tsx'
import {UnavailablePage, WithheldPage} from '#app/_pages/absent.tsx'
import {resolveFaq, type ShownQuestion} from '#app/_pages/faq.ts'
import {frameOf} from '#app/_pages/frame.ts'
import {absentMetadata, pageMetadata} from '#app/_pages/metadata.ts'
import {localeOf} from '#app/_pages/params.ts'
import {whyPath} from '#app/_pages/why-path.ts'
import {faqThing} from '#app/_structured-data/faq.ts'
import {StructuredData} from '#app/_structured-data/structured-data.tsx'
import {numbersCited} from '#lib/content/citations.ts'
import {currentEdit} from '#lib/content/preview/edit.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import type {Place} from '#lib/disclaimer/types.ts'
import {urlOf} from '#lib/i18n/routing.ts'
import {Question} from './question.tsx'
import styles from './page.module.css'

export const ensureStatic = 'navigation'

type Props = {params: Promise<{locale: string}>}

const route = {page: 'faq'} as const

export async function generateMetadata({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveFaq(locale)
  if (resolution.kind !== 'shown') return absentMetadata(locale, resolution)
  const t = await getTranslations({locale})
  const {editions} = resolution
  return pageMetadata(locale, {
    title: t('faq.title'),
    description: t('meta.faq'),
    route,
    editions,
  })
}

export default async function FaqPage({params}: Props) {
  const locale = await localeOf(params)
  const resolution = await resolveFaq(locale)
  if (resolution.kind === 'unavailable')
    return <UnavailablePage locale={locale} problem={resolution.problem} />
  if (resolution.kind === 'withheld') return <WithheldPage locale={locale} {...resolution} />
  const {questions, references, products, account, editions} = resolution
  const t = await getTranslations({locale})
  const edit = await currentEdit()
  const at = (place: Place) => ({
    notices: account.judged.notices.filter((notice) => notice.place === place),
    isDemo: siteMode.isDemo,
    why: whyPath(locale, route),
    edit,
  })
  const thing = faqThing(questions, {locale, url: urlOf(locale, route)})
  const isAllUnchecked = questions.every((question) => question.isUncheckedTranslation)
  return (
    <PageFrame type="faq" pageKey="faq" {...await frameOf(editions)}>
      <div className={styles.page}>
        <header>
          <h1>{t('faq.title')}</h1>
          <p>{questions.length > 0 ? t('faq.intro') : t('faq.none')}</p>
          {questions.length > 0 && isAllUnchecked && (
            <p className={styles.unchecked}>{t('demo.uncheckedTranslation')}</p>
          )}
        </header>
        <Contents questions={questions} label={t('article.contents')} />
        <Notices {...at('beforeContent')} />
        {questions.map((question) => (
          <Question
            key={question._id}
            question={question}
            isMarked={question.isUncheckedTranslation && !isAllUnchecked}
            edit={edit}
          />
        ))}
        {products.length > 0 && (
          <section aria-labelledby="products">
            <h2 id="products">{t('article.relatedProducts')}</h2>
            <Notices {...at('beforeTeasers')} />
            <TeaserList teasers={products} level={3} />
          </section>
        )}
        <Notices {...at('afterContent')} />
        <References
          references={references}
          cited={numbersCited(questions.flatMap(({answer}) => answer))}
          edit={edit}
        />
      </div>
      {thing && <StructuredData things={[thing]} />}
    </PageFrame>
  )
}

/** Leads to each question; one or two are seen without. */
function Contents({questions, label}: {questions: readonly ShownQuestion[]; label: string}) {
  if (questions.length < 3) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{label}</h2>
      <ol>
        {questions.map(({_id, title, question}) => (
          <li key={_id}>
            <a href={`#${question.key}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
