import {useFormatter, useLocale, useTranslations} from 'next-intl'
import {FactsList} from '#app/_components/facts-list/facts-list.tsx'
import {inLocale} from '#lib/content/localized-string.ts'
import type {Edit} from '#lib/content/preview/edit.ts'
import type {Product} from '#lib/content/product.ts'
import {languageOf, marketOf} from '#lib/i18n/locales.ts'
import {marketName} from '#lib/i18n/market-name.ts'
import {millimolesOf} from '#lib/pharmacy/amounts.ts'
import styles from './page.module.css'

type Substance = Product['status']['product']['substances'][number]

/** What is the same in every language: status, amounts, form, who answers for it. */
export function ProductFacts({product, edit}: {product: Product; edit: Edit}) {
  const t = useTranslations('product')
  const format = useFormatter()
  const status = useTranslations('legalStatus')
  const locale = useLocale()
  const language = languageOf(locale)
  const {product: facts, ...market} = product.status
  const unit = market.packs[0]?.unit
  const perUnit = unit ? t('perUnit', {unit}) : ''
  const day = (date: string | null) => (date === null ? '' : format.dateTime(new Date(date), 'day'))
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
          ...facts.substances.map((substance) => ({
            name: t('elementalAmount', {substance: inLocale(substance.name, locale) ?? ''}),
            edit: edit(facts, `substances[_key=="${substance._key}"]`),
            value: (
              <>
                {t('amountWithMoles', {mg: substance.elementalMg, mmol: molesOf(substance)})}{' '}
                {perUnit}
              </>
            ),
          })),
          {
            name: t('activeSubstances'),
            value: facts.substances
              .map(({salt, name, saltMg}) => {
                const words = inLocale(salt, locale) ?? inLocale(name, locale)
                return saltMg === null ? words : `${words} (${t('amount', {mg: saltMg})})`
              })
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
          {
            name: t('adApproval'),
            edit: edit(product.status, 'adApproval'),
            value:
              market.adApproval &&
              t('adApprovalValue', {
                number: market.adApproval.number ?? '',
                authority: market.adApproval.authority ?? '',
                from: day(market.adApproval.approvedOn),
                until: day(market.adApproval.expires),
              }),
          },
        ]}
      />
    </section>
  )
}

/** As the pack gives them; else counted from the mg, to one decimal place. */
const molesOf = ({substance, elementalMg, mmol}: Substance) =>
  mmol ?? Math.round(millimolesOf(substance ?? 'magnesium', elementalMg) * 10) / 10
