import {useTranslations} from 'next-intl'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Reference} from '#lib/content/article.ts'
import {sourceOf} from './source-of.ts'
import styles from './references.module.css'

/** The sources of an article, numbered, each leading to where it can be read. */
export function References({references, edit}: {references: readonly Reference[]; edit: Edit}) {
  const t = useTranslations('article')
  if (references.length === 0) return null
  return (
    <section className={styles.references} aria-labelledby="references">
      <h2 id="references">{t('references')}</h2>
      <ol>
        {references.map((reference) => (
          <li key={reference._id} {...edit(reference, 'title')}>
            <cite lang="en">
              {[reference.authors, reference.title, reference.journal, reference.year]
                .filter(Boolean)
                .join('. ')}
            </cite>
            {sourceOf(reference) && (
              <>
                {' '}
                <a href={sourceOf(reference)?.href}>{sourceOf(reference)?.label}</a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
