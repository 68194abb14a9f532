import {useTranslations} from 'next-intl'
import type {RedFlagBox as Content} from '#lib/content/portable-text.ts'
import styles from './red-flag-box.module.css'

/** Signs that need help at once. The action comes first: who is in need reads no further. */
export function RedFlagBox({box, id}: {box: Content; id: string}) {
  const t = useTranslations('article')
  return (
    <section className={styles.box} aria-labelledby={id}>
      <p className={styles.kind}>{t('redFlag')}</p>
      <h2 id={id}>{box.title}</h2>
      <p className={styles.action}>{box.action}</p>
      {box.intro && <p>{box.intro}</p>}
      <ul>
        {box.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
