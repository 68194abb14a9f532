import {useLocale, useTranslations} from 'next-intl'
import {inLocale} from '#lib/content/localized-string.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Product} from '#lib/content/product.ts'
import styles from './page.module.css'

const TEXTS = ['indications', 'dosage', 'composition', 'sideEffects', 'storage'] as const

/** What is said of the product in this language, section by section; contraindications stand early. */
export function ProductWords({product, edit}: {product: Product; edit: Edit}) {
  const t = useTranslations('product')
  const [indications, ...others] = TEXTS
  return (
    <>
      <Section product={product} name={indications} />
      {product.contraindications.length > 0 && (
        <section className={styles.section} aria-labelledby="contraindications">
          <h2 id="contraindications">{t('contraindications')}</h2>
          <ul>
            {product.contraindications.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {others.map((name) => (
        <Section key={name} product={product} name={name} />
      ))}
      <Excipients product={product} edit={edit} />
    </>
  )
}

function Section({product, name}: {product: Product; name: (typeof TEXTS)[number]}) {
  const t = useTranslations('product')
  const text = product[name]
  if (!text) return null
  return (
    <section className={styles.section} aria-labelledby={name}>
      <h2 id={name}>{t(name)}</h2>
      <p>{text}</p>
    </section>
  )
}

function Excipients({product, edit}: {product: Product; edit: Edit}) {
  const t = useTranslations('product')
  const locale = useLocale()
  const rows = product.status.product.excipients.flatMap(({_key, name, mgPerUnit}) => {
    const words = inLocale(name, locale)
    return words && mgPerUnit !== null ? [{key: _key, words, mgPerUnit}] : []
  })
  const unit = product.status.packs[0]?.unit
  if (rows.length === 0 || !unit) return null
  return (
    <section className={styles.section} aria-labelledby="excipients">
      <h2 id="excipients">{t('excipients')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('excipientName')}</th>
            <th scope="col">
              {t('excipientAmount')} {t('perUnit', {unit})}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({key, words, mgPerUnit}) => (
            <tr key={key}>
              <th scope="row">{words}</th>
              <td {...edit(product.status.product, `excipients[_key=="${key}"].mgPerUnit`)}>
                {t('amount', {mg: mgPerUnit})}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
