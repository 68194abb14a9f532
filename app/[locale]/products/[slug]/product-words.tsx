import {useLocale, useTranslations} from 'next-intl'
import {inLocale} from '#lib/content/localized-string.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Product} from '#lib/content/product.ts'
import {Interactions} from './interactions.tsx'
import styles from './page.module.css'
import {Posology} from './posology.tsx'

type Text = 'indications' | 'dosage' | 'composition' | 'sideEffects' | 'storage'

/** What is said of the product in this language, in the order in which a leaflet says it. */
export function ProductWords({product, edit}: {product: Product; edit: Edit}) {
  const t = useTranslations('product')
  return (
    <>
      <Section product={product} name="indications" />
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
      <Section product={product} name="dosage" />
      <Posology product={product} edit={edit} />
      <Interactions product={product} edit={edit} />
      <Section product={product} name="sideEffects" />
      <Section product={product} name="composition" />
      <Excipients product={product} edit={edit} />
      <Section product={product} name="storage" />
    </>
  )
}

function Section({product, name}: {product: Product; name: Text}) {
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
