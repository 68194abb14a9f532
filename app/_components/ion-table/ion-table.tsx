import {useTranslations} from 'next-intl'
import type {IonTable as Content} from '#lib/content/blocks/ion-table.ts'
import {TableRegion} from '../table-region/table-region.tsx'
import styles from './ion-table.module.css'

/** Charged minerals side by side. */
export function IonTable({block, id}: {block: Content; id: string}) {
  const t = useTranslations('ionTable')
  return (
    <TableRegion labelledBy={id}>
      <table className={styles.ions}>
        <caption id={id}>
          <span>{block.title}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('mineral')}</th>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('foods')}</th>
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row._key}>
              <th scope="row">{t(`name.${row.ion}`)}</th>
              <td>{row.place}</td>
              <td>{row.role}</td>
              <td>{row.foods}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
