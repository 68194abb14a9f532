import {useTranslations} from 'next-intl'
import type {RedFlagBox as Content} from '#lib/content/blocks/red-flag-box.ts'
import styles from './red-flag-box.module.css'

/** Signs that need help at once. The action comes first: who is in need reads no further. */
export function RedFlagBox({block, id}: {block: Content; id: string}) {
  const t = useTranslations('article')
  return (
    <section className={styles.box} aria-labelledby={id}>
      <p className={styles.kind}>{t('redFlag')}</p>
      <h2 id={id}>{block.title}</h2>
      <p className={styles.action}>{block.action}</p>
      {block.intro && <p>{block.intro}</p>}
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
