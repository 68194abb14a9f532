import {useLocale, useTranslations} from 'next-intl'
import {verificationOf} from '#lib/content/claim.ts'
import {inLocale} from '#lib/content/localized-string.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Product} from '#lib/content/product.ts'
import {languageOf} from '#lib/i18n/locales.ts'
import styles from './page.module.css'

type Props = {product: Product; isDemo: boolean; edit: Edit}

/** What the product may say of an effect, in the words of the law and no others, with the law. */
export function Claims({product, isDemo, edit}: Props) {
  const t = useTranslations('product')
  const demo = useTranslations('demo')
  const locale = useLocale()
  const claims = product.claims.flatMap((claim) => {
    const words = inLocale(claim.text, locale)
    return words ? [{claim, words, state: verificationOf(claim, languageOf(locale))}] : []
  })
  if (claims.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="claims">
      <h2 id="claims">{t('claims')}</h2>
      <ul>
        {claims.map(({claim, words, state}) => (
          <li key={claim._id} data-claim={claim.key}>
            <span {...edit(claim, 'text')}>{words}.</span>
            <span className={styles.law}>
              {claim.legalBasis.map(({citation, url}) => (
                <span key={citation} lang="en">
                  {url ? <a href={url}>{citation}</a> : citation}
                </span>
              ))}
              {isDemo && state !== 'verified' && (
                <span data-verification={state}>{demo(state)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
