import type {SelfCareSteps as Content} from '#lib/content/portable-text.ts'
import styles from './self-care-steps.module.css'

/** What a reader can do, in order. */
export function SelfCareSteps({block, id}: {block: Content; id: string}) {
  return (
    <section className={styles.steps} aria-labelledby={id}>
      <h2 id={id}>{block.title}</h2>
      <ol>
        {block.steps.map((step) => (
          <li key={step._key}>{step.text}</li>
        ))}
      </ol>
    </section>
  )
}
