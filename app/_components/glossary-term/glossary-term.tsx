import {useLocale} from 'next-intl'
import type {ReactNode} from 'react'
import {pathOf} from '#lib/i18n/addresses.ts'
import styles from './glossary-term.module.css'

/** Words that the glossary explains, leading there; words alone where the term is gone. */
export function GlossaryTerm({term, children}: {term: string | null; children: ReactNode}) {
  const locale = useLocale()
  if (term === null) return children
  return (
    <a className={styles.term} href={pathOf(locale, {page: 'glossary', at: term})}>
      {children}
    </a>
  )
}
