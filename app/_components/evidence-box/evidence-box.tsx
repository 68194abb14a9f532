import {useTranslations} from 'next-intl'
import type {Article} from '#lib/content/article.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {EvidenceBox as Content} from '#lib/content/portable-text.ts'
import styles from './evidence-box.module.css'

/** What studies show, which way they point and how sure that is. */
export function EvidenceBox({
  box,
  facts,
  edit,
  id,
}: {
  box: Content
  facts: Article['article']
  edit: Edit
  id: string
}) {
  const t = useTranslations('article')
  const {evidence} = facts
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h2 id={id}>{box.title}</h2>
      <p>{box.finding}</p>
      {(evidence?.direction || evidence?.certainty) && (
        <ul className={styles.grade} aria-label={t('evidence')} {...edit(facts, 'evidence')}>
          {evidence.direction && <li>{t(`direction.${evidence.direction}`)}</li>}
          {evidence.certainty && <li>{t(`certainty.${evidence.certainty}`)}</li>}
        </ul>
      )}
    </section>
  )
}
