import {useFormatter, useLocale, useTranslations} from 'next-intl'
import type {EvidenceBox as Content} from '#lib/content/blocks/evidence-box.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import {spelledFor} from '#lib/i18n/spelling.ts'
import {FactsList} from '../facts-list/facts-list.tsx'
import {sourceOf} from '../references/source-of.ts'
import styles from './evidence-box.module.css'

type Statement = NonNullable<Content['statement']>

/** What studies show in words, and what that rests on: which question, of whom, how sure, until when. */
export function EvidenceBox({block, id, edit}: {block: Content; id: string; edit: Edit}) {
  const t = useTranslations('article')
  const e = useTranslations('evidence')
  const format = useFormatter()
  const locale = useLocale()
  const {statement} = block
  const spelled = (words: string | null) => words && spelledFor(words, locale)
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h2 id={id}>{block.title}</h2>
      <p>{block.finding}</p>
      {statement && (
        <FactsList
          facts={[
            {name: e('question'), value: spelled(statement.question)},
            {name: e('population'), value: spelled(statement.population)},
            {
              name: t('evidence'),
              value: t(`direction.${statement.direction}`),
              edit: edit(statement, 'direction'),
            },
            {
              name: e('certainty'),
              value: t(`certainty.${statement.certainty}`),
              edit: edit(statement, 'certainty'),
            },
            {
              name: e('searched'),
              value: (
                <time dateTime={statement.searchDate}>
                  {format.dateTime(new Date(statement.searchDate), 'day')}
                </time>
              ),
              edit: edit(statement, 'searchDate'),
            },
            {name: t('references'), value: <Sources sources={statement.references} />},
          ]}
        />
      )}
    </section>
  )
}

const Sources = ({sources}: {sources: Statement['references']}) => (
  <ul className={styles.sources}>
    {sources.map((source) => {
      const words = [source.authors, source.year].filter(Boolean).join(' ') || source.title
      const address = sourceOf(source)?.href
      return <li key={source._id}>{address ? <a href={address}>{words}</a> : words}</li>
    })}
  </ul>
)
