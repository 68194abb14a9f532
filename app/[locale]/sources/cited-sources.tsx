import {useTranslations} from 'next-intl'
import {sourceOf} from '#app/_components/references/source-of.ts'
import type {ListedSource} from '#app/_pages/sources.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import styles from './page.module.css'

const KINDS = ['journal', 'guideline', 'label', 'law', 'web'] as const

/** The sources of the articles, by what they are, each with the articles that cite it. */
export function CitedSources({sources, edit}: {sources: readonly ListedSource[]; edit: Edit}) {
  const t = useTranslations('sources')
  return (
    <section aria-labelledby="cited">
      <h2 id="cited">{t('cited')}</h2>
      {sources.length === 0 && <p>{t('none')}</p>}
      {KINDS.map((kind) => {
        const ofKind = sources.filter((source) => source.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>{t(`kind.${kind}`)}</h3>
            <ul className={styles.list}>
              {ofKind.map((source) => (
                <li key={source._id} {...edit(source, 'title')}>
                  <Source source={source} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

function Source({source}: {source: ListedSource}) {
  const t = useTranslations('sources')
  const link = sourceOf(source)
  return (
    <>
      <cite lang="en" dir="auto" className={styles.cite}>
        {[source.authors?.replace(/\.$/, ''), source.title, source.journal, source.year]
          .filter(Boolean)
          .join('. ')}
      </cite>{' '}
      {link && <a href={link.href}>{link.label}</a>}
      <p className={styles.citedBy}>
        {t('citedBy')}{' '}
        {source.articles.map(({title, path}, index) => (
          <span key={path}>
            {index > 0 && ' · '}
            <a href={path}>{title}</a>
          </span>
        ))}
      </p>
    </>
  )
}
