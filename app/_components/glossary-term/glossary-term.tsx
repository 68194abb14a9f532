import type {ReactNode} from 'react'
import styles from './glossary-term.module.css'

/** The address of a term's explanation. The glossary has no page yet. */
const addressOf = (_term: string): string | null => null

/** Words that the glossary explains, leading there. */
export function GlossaryTerm({term, children}: {term: string | null; children: ReactNode}) {
  const address = term && addressOf(term)
  if (!address) return children
  return (
    <a className={styles.term} href={address}>
      {children}
    </a>
  )
}
