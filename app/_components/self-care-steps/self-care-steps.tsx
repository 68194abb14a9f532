import type {SelfCareSteps as Content} from '#lib/content/blocks/self-care-steps.ts'
import {Picture} from '../picture/picture.tsx'
import styles from './self-care-steps.module.css'

/** What a reader can do, in order; a step may be shown as well as told. */
export function SelfCareSteps({block, id}: {block: Content; id: string}) {
  return (
    <section className={styles.steps} aria-labelledby={id}>
      <h2 id={id}>{block.title}</h2>
      <ol>
        {block.steps.map(({_key, text, picture}) => (
          <li key={_key}>
            {text}
            {picture && <Picture {...picture} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
