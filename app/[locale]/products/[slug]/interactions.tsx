import {useLocale, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {inLocale} from '#lib/content/localized-string.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Product} from '#lib/content/product.ts'
import styles from './interactions.module.css'
import page from './page.module.css'

type Interaction = Product['status']['interactions'][number]
type Interval = {key: string; hoursMin: number; hoursMax: number; by: ReactNode}

/**
 * With what a medicine is not simply taken together: what happens, what to do, and the hours between the
 * two, the label's own first and every other source beside it. Sources differ; nothing is averaged.
 */
export function Interactions({product, edit}: {product: Product; edit: Edit}) {
  const t = useTranslations('product')
  const {interactions, legalStatus} = product.status
  // A food supplement tells of none; the Studio refuses them there.
  if (interactions.length === 0 || !legalStatus.startsWith('medicine-')) return null
  return (
    <section className={page.section} aria-labelledby="interactions">
      <h2 id="interactions">{t('interactions')}</h2>
      <p>{t('interactionsIntro')}</p>
      <ul className={styles.list}>
        {interactions.map((item) => (
          <li key={item._key} {...edit(product.status, `interactions[_key=="${item._key}"]`)}>
            <InteractionText item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function InteractionText({item}: {item: Interaction}) {
  const t = useTranslations('product')
  const locale = useLocale()
  const {group, effect, advice, severity} = item.interaction
  const intervals = intervalsOf(item, t('labelInterval'))
  const spelled = intervals.map(({hoursMin, hoursMax}) => `${hoursMin} ${hoursMax}`)
  return (
    <>
      <h3>
        {inLocale(group, locale)}{' '}
        <span className={styles.severity}>({t(`severity.${severity}`)})</span>
      </h3>
      <p>{[inLocale(effect, locale), inLocale(advice, locale)].filter(Boolean).join(' ')}</p>
      {intervals.length > 0 && (
        <dl className={styles.intervals}>
          {intervals.map(({key, by, ...hours}) => (
            <div key={key}>
              <dt>{by}</dt>
              <dd>
                <Hours {...hours} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {new Set(spelled).size > 1 && <p className={styles.differ}>{t('sourcesDiffer')}</p>}
    </>
  )
}

function intervalsOf({hoursMin, hoursMax, interaction}: Interaction, label: string): Interval[] {
  const own =
    hoursMin === null || hoursMax === null
      ? []
      : [{key: 'label', hoursMin, hoursMax, by: <strong>{label}</strong>}]
  const others = interaction.intervals.map(({_key, source, ...hours}) => ({
    key: _key,
    ...hours,
    by: <SourceName source={source} />,
  }))
  return [...own, ...others]
}

function SourceName({source}: {source: Interaction['interaction']['intervals'][number]['source']}) {
  const words = [source.authors, source.title, source.year].filter(Boolean).join('. ')
  return <cite lang="en">{source.url ? <a href={source.url}>{words}</a> : words}</cite>
}

function Hours({hoursMin, hoursMax}: {hoursMin: number; hoursMax: number}) {
  const t = useTranslations('product')
  return hoursMin === hoursMax
    ? t('hoursExactly', {count: hoursMin})
    : t('hours', {min: hoursMin, max: hoursMax})
}
