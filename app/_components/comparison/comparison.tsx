import {useTranslations} from 'next-intl'
import type {Comparison as Content} from '#lib/content/blocks/comparison.ts'
import {TableRegion} from '../table-region/table-region.tsx'
import styles from './comparison.module.css'

/** Two or three things by the same criteria, a row each. */
export function Comparison({block: {title, subjects, rows}, id}: {block: Content; id: string}) {
  const t = useTranslations('comparison')
  return (
    <TableRegion labelledBy={id}>
      <table className={styles.comparison}>
        <caption id={id}>
          <span>{title}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            {subjects.map((subject) => (
              <th key={subject} scope="col">
                {subject}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({_key, criterion, values}) => (
            <tr key={_key}>
              <th scope="row">{criterion}</th>
              {subjects.map((subject, index) => (
                <td key={subject}>{values[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
