import {useLocale, useTranslations} from 'next-intl'
import {languageName} from '#lib/i18n/language-name.ts'
import {directionOf, languageOf, type Locale} from '#lib/i18n/locales.ts'
import type {LegalStatus} from '#lib/content/legal-status.ts'
import {type ProductLink, ProductLinks} from '../notice/product-links.tsx'
import styles from './teaser-list.module.css'

export type Teaser = {
  key: string
  title: string
  text: string | null
  path: string
  legalStatus?: LegalStatus
  /** The locale its words are borrowed from. */
  wordsOf?: Locale
  /** What the law asks for beside it. */
  links?: readonly ProductLink[]
}

/** Pages one can go to from here. A product says its legal status in words before anything else. */
export function TeaserList({teasers, level}: {teasers: readonly Teaser[]; level: 2 | 3}) {
  const status = useTranslations('legalStatus')
  const borrowed = useTranslations('borrowed')
  const own = languageOf(useLocale())
  const Heading = `h${level}` as const
  return (
    <ul className={styles.list}>
      {teasers.map((teaser) => (
        <li
          key={teaser.key}
          {...(teaser.legalStatus && {
            'data-product': teaser.key,
            'data-legal-status': teaser.legalStatus,
          })}
        >
          {teaser.legalStatus && <p className={styles.status}>{status(teaser.legalStatus)}</p>}
          {teaser.wordsOf && (
            <p className={styles.status}>
              {borrowed('listed', {language: languageName(languageOf(teaser.wordsOf), own)})}
            </p>
          )}
          <Heading {...wordsOf(teaser)}>
            <a href={teaser.path}>{teaser.title}</a>
          </Heading>
          {teaser.text && <p {...wordsOf(teaser)}>{teaser.text}</p>}
          {teaser.links && <ProductLinks links={teaser.links} />}
        </li>
      ))}
    </ul>
  )
}

const wordsOf = ({wordsOf: locale}: Teaser) => locale && {lang: locale, dir: directionOf(locale)}
