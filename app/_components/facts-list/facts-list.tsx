import type {ReactNode} from 'react'
import styles from './facts-list.module.css'

/** `edit` leads from the value to its field, in a preview. */
export type Fact = {name: string; value: ReactNode; edit?: {'data-sanity'?: string}}

/** Names and values side by side; a fact without a value is left out. */
export function FactsList({facts}: {facts: readonly Fact[]}) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({value}) => value !== null && value !== undefined && value !== '')
        .map(({name, value, edit}) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd {...edit}>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
