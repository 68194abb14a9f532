import type {Locale} from '#lib/i18n/locales.ts'
import type {Medicine} from './medicine.ts'

/** Percentages are of the 2000 mg of sodium a day that adults should not exceed (WHO). */
type Sodium = {
  mg: string
  percent: string
  /** Of two units, where so many are taken in a day. */
  dayPercent: string | undefined
  /** Whether a day brings so much that people on little salt have to ask. */
  isMuch: boolean
}

type ExcipientWords = {
  sodium: (amounts: Sodium) => string
  potassium: (amounts: {mg: string; mmol: string}) => string
  sorbitol: (amounts: {mg: string}) => string
}

const SODIUM_A_DAY = 2000
/** 17 mmol: from here the European Commission’s annex on excipients (2019) asks for advice. */
const MUCH_SODIUM = 391
const POTASSIUM_MG_PER_MMOL = 39.1

/** What a leaflet says of each excipient, with the amounts of the product. */
export function excipientParagraphs(
  {product, maxUnits}: Medicine,
  locale: Locale,
  words: ExcipientWords,
): string[] {
  const written = new Intl.NumberFormat(locale, {maximumFractionDigits: 2})
  const percent = (mg: number) => String(Math.round((mg / SODIUM_A_DAY) * 100))
  return product.excipients.map(({_key, mgPerUnit}) => {
    const mg = written.format(mgPerUnit)
    switch (_key) {
      case 'sodium':
        return words.sodium({
          mg,
          percent: percent(mgPerUnit),
          dayPercent: maxUnits > 1 ? percent(mgPerUnit * maxUnits) : undefined,
          isMuch: mgPerUnit * maxUnits >= MUCH_SODIUM,
        })
      case 'potassium': {
        const mmol = Math.round((mgPerUnit / POTASSIUM_MG_PER_MMOL) * 10) / 10
        return words.potassium({mg, mmol: written.format(mmol)})
      }
      case 'sorbitol':
        return words.sorbitol({mg})
      default:
        throw new Error(`no leaflet speaks of the excipient “${_key}”`)
    }
  })
}
