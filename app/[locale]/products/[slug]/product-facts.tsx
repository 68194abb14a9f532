import {useLocale, useTranslations} from 'next-intl'
import {FactsList} from '#app/_components/facts-list/facts-list.tsx'
import {inLocale} from '#lib/content/localized-string.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Product} from '#lib/content/product.ts'
import {languageOf, marketOf} from '#lib/i18n/locales.ts'
import {marketName} from '#lib/i18n/market-name.ts'
import styles from './page.module.css'

/** Grams per mole of magnesium: what its milligrams are divided by to give millimoles. */
const MOLAR_MASS_OF_MAGNESIUM = 24.305

/** What is the same in every language: status, amounts, form, who answers for it. */
export function ProductFacts({product, edit}: {product: Product; edit: Edit}) {
  const t = useTranslations('product')
  const status = useTranslations('legalStatus')
  const locale = useLocale()
  const language = languageOf(locale)
  const {product: facts, ...market} = product.status
  const unit = market.packs[0]?.unit
  const perUnit = unit ? t('perUnit', {unit}) : ''
  const [substance] = facts.substances
  return (
    <section className={styles.section} aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <FactsList
        facts={[
          {
            name: t('statusLabel', {market: marketName(marketOf(locale), language)}),
            value: status(market.legalStatus),
            edit: edit(product.status, 'legalStatus'),
          },
          {
            name: t('elementalMagnesium'),
            edit: edit(facts, 'substances'),
            value: substance && (
              <>
                {t('amountWithMoles', {
                  mg: substance.elementalMg,
                  mmol: Math.round((substance.elementalMg / MOLAR_MASS_OF_MAGNESIUM) * 10) / 10,
                })}{' '}
                {perUnit}
              </>
            ),
          },
          {
            name: t('activeSubstances'),
            value: facts.substances
              .map(({salt, name}) => inLocale(salt, locale) ?? inLocale(name, locale))
              .filter(Boolean)
              .join(', '),
          },
          {
            name: t('dailyMaximum'),
            edit: edit(product.status, 'maxUnitsPerDay'),
            value:
              unit && market.maxUnitsPerDay && t(`unit.${unit}`, {count: market.maxUnitsPerDay}),
          },
          {name: t('doseForm'), value: inLocale(facts.doseForm?.label ?? null, locale)},
          {name: t('flavour'), value: inLocale(facts.flavour, locale)},
          {name: t('brand'), value: facts.brand},
          {
            name: t('holder'),
            value:
              market.holder &&
              [market.holder.name, market.holder.address].filter(Boolean).join(', '),
          },
          {name: t('authorisationNumber'), value: market.authorisationNumber},
        ]}
      />
    </section>
  )
}
