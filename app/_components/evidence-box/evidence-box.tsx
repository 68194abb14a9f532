import {useTranslations} from 'next-intl'
import type {Article} from '#lib/content/article.ts'
import type {EvidenceBox as Content} from '#lib/content/portable-text.ts'
import styles from './evidence-box.module.css'

/** What studies show, which way they point and how sure that is. */
export function EvidenceBox({
  box,
  evidence,
  id,
}: {
  box: Content
  evidence: Article['article']['evidence']
  id: string
}) {
  const t = useTranslations('article')
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h2 id={id}>{box.title}</h2>
      <p>{box.finding}</p>
      {(evidence?.direction || evidence?.certainty) && (
        <ul className={styles.grade} aria-label={t('evidence')}>
          {evidence.direction && <li>{t(`direction.${evidence.direction}`)}</li>}
          {evidence.certainty && <li>{t(`certainty.${evidence.certainty}`)}</li>}
        </ul>
      )}
    </section>
  )
}
