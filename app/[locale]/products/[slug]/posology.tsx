import {useTranslations} from 'next-intl'
import {TableRegion} from '#app/_components/table-region/table-region.tsx'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Product} from '#lib/content/product.ts'
import styles from './page.module.css'

/** Who takes how many a day, and how much magnesium that is. */
export function Posology({product, edit}: {product: Product; edit: Edit}) {
  const t = useTranslations('product')
  const {posology, packs, product: facts} = product.status
  const unit = packs[0]?.unit
  const magnesium = facts.substances.find(({substance}) => substance === 'magnesium')?.elementalMg
  if (posology.length === 0 || !unit) return null
  const range = (min: number, max: number, words: string) =>
    min === max ? words : t('range', {min, max: words})
  return (
    <div className={styles.section}>
      <h2 id="posology">{t('posology')}</h2>
      <TableRegion labelledBy="posology">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('posologyWho')}</th>
              <th scope="col">{t('posologyUnits')}</th>
              {magnesium !== undefined && <th scope="col">{t('posologyAmount')}</th>}
            </tr>
          </thead>
          <tbody>
            {posology.map(({_key, population, minAge, unitsMin, unitsMax}) => (
              <tr key={_key} {...edit(product.status, `posology[_key=="${_key}"]`)}>
                <th scope="row">{t(`population.${population}`, {age: minAge})}</th>
                <td>{range(unitsMin, unitsMax, t(`unit.${unit}`, {count: unitsMax}))}</td>
                {magnesium !== undefined && (
                  <td className={styles.amount}>
                    {range(
                      unitsMin * magnesium,
                      unitsMax * magnesium,
                      t('amount', {mg: unitsMax * magnesium}),
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  )
}
