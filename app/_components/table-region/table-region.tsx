import type {ReactNode} from 'react'
import styles from './table-region.module.css'

/**
 * Around a table that may be wider than the screen: it scrolls by itself, also by keyboard, and the page
 * does not. `labelledBy` is the id of its caption.
 */
export const TableRegion = ({labelledBy, children}: {labelledBy: string; children: ReactNode}) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
  <section className={styles.region} aria-labelledby={labelledBy} tabIndex={0}>
    {children}
  </section>
)
