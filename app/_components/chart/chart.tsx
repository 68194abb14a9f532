import {useFormatter, useTranslations} from 'next-intl'
import type {Chart as Content} from '#lib/content/blocks/chart.ts'
import {TableRegion} from '../table-region/table-region.tsx'
import styles from './chart.module.css'

/** Bars with their numbers. The bars are drawn into the table that holds the numbers. */
export function Chart({block: {title, unit, rows, note}, id}: {block: Content; id: string}) {
  const t = useTranslations('chart')
  const format = useFormatter()
  const longest = Math.max(...rows.map(({value}) => value), 0)
  const share = (value: number) => (longest > 0 ? value / longest : 0)
  return (
    <div className={styles.chart}>
      <TableRegion labelledBy={id}>
        <table>
          <caption id={id}>
            <span>{title}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col" className={styles.number}>
                {t('amount', {unit})}
              </th>
              <td className={styles.track} aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {rows.map(({_key, label, value}) => (
              <tr key={_key}>
                <th scope="row">{label}</th>
                <td className={styles.number}>{format.number(value)}</td>
                <td className={styles.track} aria-hidden="true">
                  <span
                    className={styles.bar}
                    style={{inlineSize: `${(share(value) * 100).toFixed(1)}%`}}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
