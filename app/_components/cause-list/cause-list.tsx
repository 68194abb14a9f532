import type {CauseList as Content} from '#lib/content/blocks/cause-list.ts'
import styles from './cause-list.module.css'

/** Causes, each with its explanation. */
export function CauseList({block, id}: {block: Content; id: string}) {
  return (
    <section className={styles.causes} aria-labelledby={id}>
      <h2 id={id}>{block.title}</h2>
      <dl>
        {block.items.map((item) => (
          <div key={item._key}>
            <dt>{item.cause}</dt>
            {item.explanation && <dd>{item.explanation}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}
