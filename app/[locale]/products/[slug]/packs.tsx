import {useTranslations} from 'next-intl'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Product} from '#lib/content/product.ts'
import {isDemoNumber} from '#lib/pharmacy/identifiers/problem.ts'
import styles from './page.module.css'

/** The packs of this market, each with the numbers printed on it. */
export function Packs({product, edit}: {product: Product; edit: Edit}) {
  const t = useTranslations('product')
  const {packs} = product.status
  if (packs.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="packs">
      <h2 id="packs">{t('packs')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('packSize')}</th>
            <th scope="col">{t('identifiers')}</th>
          </tr>
        </thead>
        <tbody>
          {packs.map((pack) => (
            <tr key={pack._key} {...edit(product.status, `packs[_key=="${pack._key}"]`)}>
              <th scope="row">{t(`unit.${pack.unit}`, {count: pack.size})}</th>
              <td>
                <ul className={styles.number}>
                  {pack.identifiers.map(({_key, scheme, value}) => (
                    <li key={_key}>
                      {scheme} <bdi>{value}</bdi>
                      {isDemoNumber({scheme, value}) && (
                        <span className={styles.demo} data-demo="number">
                          {' '}
                          ({t('demoNumber')})
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {product.status.product.isDemo && <p>{t('demoNumbers')}</p>}
    </section>
  )
}
