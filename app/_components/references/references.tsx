import {useTranslations} from 'next-intl'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Reference} from '#lib/content/reference.ts'
import {citationAnchor, referenceAnchor} from '../citation/citation.tsx'
import styles from './references.module.css'
import {sourceOf} from './source-of.ts'

/**
 * The sources of an article, numbered, each leading to where it can be read, and back to where the text
 * first cites it. `cited` are the numbers of those it does cite.
 */
export function References({
  references,
  cited,
  edit,
}: {
  references: readonly Reference[]
  cited: ReadonlySet<number>
  edit: Edit
}) {
  const t = useTranslations('article')
  if (references.length === 0) return null
  return (
    <section className={styles.references} aria-labelledby="references">
      <h2 id="references">{t('references')}</h2>
      <ol>
        {references.map((reference, index) => (
          <li key={reference._id} id={referenceAnchor(index + 1)} {...edit(reference, 'title')}>
            <cite lang="en">
              {[reference.authors, reference.title, reference.journal, reference.year]
                .filter(Boolean)
                .join('. ')}
            </cite>
            <Address reference={reference} />
            {cited.has(index + 1) && (
              <>
                {' '}
                <a href={`#${citationAnchor(index + 1)}`} aria-label={t('backToText')}>
                  ↑
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Address({reference}: {reference: Reference}) {
  const source = sourceOf(reference)
  if (!source) return null
  return (
    <>
      {' '}
      <a href={source.href}>{source.label}</a>
    </>
  )
}
