import {useTranslations} from 'next-intl'
import type {PastAsked} from '#lib/i18n/asked.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import styles from './page.module.css'

/** Asks for a path and an instant, script or no script. */
export function PastForm({
  locale,
  asked,
  refused,
}: {
  locale: Locale
  asked: PastAsked | null
  refused: 'badPath' | 'badInstant' | null
}) {
  const t = useTranslations('past')
  const fields = [
    {
      name: 'path',
      wrong: 'badPath',
      hint: t('pathHint', {example: isolated(pathOf(locale, {page: 'products'}))}),
    },
    {name: 'at', wrong: 'badInstant', hint: t('atHint', {example: isolated(EXAMPLE)})},
  ] as const
  return (
    <form className={styles.form} action={pathOf(locale, {page: 'past'})} method="get">
      {fields.map(({name, wrong, hint}) => (
        <div key={name} className={styles.field}>
          <label htmlFor={name}>{t(name)}</label>
          <input
            id={name}
            name={name}
            required
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            defaultValue={asked?.[name] ?? undefined}
            aria-describedby={`${name}-hint`}
            aria-invalid={refused === wrong || undefined}
          />
          <p id={`${name}-hint`}>
            {refused === wrong && (
              <>
                <strong>{t(wrong)}</strong>{' '}
              </>
            )}
            {hint}
          </p>
        </div>
      ))}
      <button type="submit">{t('submit')}</button>
    </form>
  )
}

// Written and not picked: every browser can, also for seconds, and reading it back is unambiguous.
const EXAMPLE = '2026-11-25T12:00'

/** Left to right inside words of either direction. */
const isolated = (text: string) => `\u2066${text}\u2069`
