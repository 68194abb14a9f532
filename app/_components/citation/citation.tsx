import {useTranslations} from 'next-intl'
import type {Citation as Content} from '#lib/content/blocks/text-block.ts'
import styles from './citation.module.css'

/** Where a source stands in the list of references, and where the first mention of one is. */
export const referenceAnchor = (number: number) => `ref-${number}`
export const citationAnchor = (number: number) => `cite-${number}`

/** The number of a source, leading to it. Where the list of references does not stand, nothing. */
export function Citation({citation: {number, isFirst}}: {citation: Content}) {
  const t = useTranslations('article')
  if (number === null) return null
  return (
    <sup className={styles.citation} id={isFirst ? citationAnchor(number) : undefined}>
      <a href={`#${referenceAnchor(number)}`} aria-label={t('citation', {number})}>
        [{number}]
      </a>
    </sup>
  )
}
