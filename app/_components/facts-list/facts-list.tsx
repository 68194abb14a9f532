import type {ReactNode} from 'react'
import styles from './facts-list.module.css'

export type Fact = {name: string; value: ReactNode}

/** Names and values side by side; a fact without a value is left out. */
export function FactsList({facts}: {facts: readonly Fact[]}) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({value}) => value !== null && value !== undefined && value !== '')
        .map(({name, value}) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
