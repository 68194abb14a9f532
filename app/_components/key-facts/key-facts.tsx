import type {KeyFacts as Content} from '#lib/content/blocks/key-facts.ts'
import styles from './key-facts.module.css'

/** What to take away, in a few sentences. */
export function KeyFacts({block, id}: {block: Content; id: string}) {
  return (
    <section className={styles.facts} aria-labelledby={id}>
      <h2 id={id}>{block.title}</h2>
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
