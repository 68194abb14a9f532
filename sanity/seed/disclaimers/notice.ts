import type {Language, Market} from '#lib/i18n/locales.ts'
import {referenceTo} from '../references-to.ts'
import type {DisclaimerDocument, DisclaimerKey} from '../types.ts'

export type LegalBasis = {
  citation: string
  url?: string
  /** The words of the law, exactly as read at `url`. */
  quote?: string
}

export type Draft = {
  key: DisclaimerKey
  language: Language
  /** The sentence on the page; exact, down to the kind of apostrophe, where the law fixes it. */
  text: string
  kind?: DisclaimerDocument['kind']
  /** What the law demands, where it fixes only that and leaves the sentence open. */
  duty?: string
  mustBeVerbatim?: boolean
  verification: DisclaimerDocument['verification']
  legalBasis: LegalBasis[]
  validFrom?: string
  /** The notices with which it takes turns, and its place among them. */
  takesTurns?: {group: string; order: number}
  /** Where the market's own word for the thing differs from the language's. */
  heading?: string
}

/**
 * A day by which the wording is known to be in force: the day it came into force where a source names
 * it, else the state of the copy that was read, else this one.
 */
const KNOWN_IN_FORCE = '2020-01-01'

/** The notices of one market. Version 1 each; a changed law adds a version, it never edits one. */
export const noticesOf = (market: Market, drafts: Draft[]): DisclaimerDocument[] =>
  drafts.map(({key, language, heading, legalBasis, duty, ...draft}) => ({
    _id: `disclaimer-${key}-${market}-${language}`,
    _type: 'disclaimer',
    key,
    kind: draft.kind ?? 'statutory',
    market: referenceTo(`market-${market}`),
    language,
    heading: heading ?? headingOf(key, language),
    text: draft.text,
    ...(duty !== undefined && {duty}),
    mustBeVerbatim: draft.mustBeVerbatim ?? false,
    verification: draft.verification,
    legalBasis: legalBasis.map((basis, index) => ({_key: `basis${index + 1}`, ...basis})),
    validFrom: draft.validFrom ?? KNOWN_IN_FORCE,
    version: 1,
    ...(draft.takesTurns && {
      rotationGroup: draft.takesTurns.group,
      rotationOrder: draft.takesTurns.order,
    }),
  }))

const POLISH_LEAFLET = {pl: 'Lek: przeczytać ulotkę'}

const HEADINGS: Record<DisclaimerKey, Partial<Record<Language, string>>> = {
  'medicine-leaflet': {
    de: 'Arzneimittel: Packungsbeilage lesen',
    fr: 'Médicament\u202f: lire la notice',
    it: 'Medicinale: leggere il foglio illustrativo',
    en: 'Medicine: read the leaflet',
    es: 'Medicamento: leer el prospecto',
  },
  'medicine-leaflet-dose': POLISH_LEAFLET,
  'medicine-leaflet-need': POLISH_LEAFLET,
  'medicine-leaflet-contraindications': POLISH_LEAFLET,
  'supplement-dose': {
    de: 'Nahrungsergänzungsmittel: tägliche Menge',
    fr: 'Complément alimentaire\u202f: dose journalière',
    it: 'Integratore alimentare: dose giornaliera',
    en: 'Food supplement: daily dose',
    es: 'Complemento alimenticio: dosis diaria',
    pl: 'Suplement diety: porcja dzienna',
  },
  'supplement-diet': {
    de: 'Nahrungsergänzungsmittel: Ernährung',
    fr: 'Complément alimentaire\u202f: alimentation',
    it: 'Integratore alimentare: alimentazione',
    en: 'Food supplement: diet',
    es: 'Complemento alimenticio: dieta',
    pl: 'Suplement diety: odżywianie',
  },
  'supplement-children': {
    de: 'Nahrungsergänzungsmittel: Kinder',
    fr: 'Complément alimentaire\u202f: enfants',
    it: 'Integratore alimentare: bambini',
    en: 'Food supplement: children',
    es: 'Complemento alimenticio: niños',
    pl: 'Suplement diety: dzieci',
  },
  'supplement-laxative': {
    de: 'Nahrungsergänzungsmittel: Wirkung auf den Darm',
    fr: 'Complément alimentaire\u202f: effet sur l’intestin',
    it: 'Integratore alimentare: effetto sull’intestino',
  },
  'medicine-package': {
    de: 'Arzneimittel: Angaben auf der Packung lesen',
    fr: 'Médicament\u202f: lire l’emballage',
    it: 'Medicamento: leggere l’imballaggio',
  },
  'medicine-broadcast': {
    de: 'Arzneimittel: sich beraten lassen',
    fr: 'Médicament\u202f: demander conseil',
    it: 'Medicamento: chiedere consiglio',
  },
  'sodium-content': {
    de: 'Natriumgehalt',
    fr: 'Teneur en sodium',
    it: 'Contenuto di sodio',
    en: 'Sodium content',
    es: 'Contenido de sodio',
    pl: 'Zawartość sodu',
  },
  'advertising-label': {
    de: 'Was folgt, führt zu Produkten',
    fr: 'Ce qui suit mène à des produits',
    it: 'Quanto segue porta a prodotti',
  },
  // The United States are no market of the site: rules name the notice, and nothing gives it.
  dshea: {},
  // The words of a recall are in its own document.
  recall: {},
  'particulars-link': {de: 'Arzneimittel: Pflichtangaben'},
  'claim-diet': {
    de: 'Zur Aussage über die Wirkung: Ernährung',
    fr: 'À propos de l’effet indiqué\u202f: alimentation',
    it: 'Sull’effetto indicato: alimentazione',
    en: 'On the stated effect: diet',
    es: 'Sobre el efecto indicado: dieta',
    pl: 'O podanym działaniu: odżywianie',
  },
  'claim-amount': {
    de: 'Zur Aussage über die Wirkung: Menge',
    fr: 'À propos de l’effet indiqué\u202f: quantité',
    it: 'Sull’effetto indicato: quantità',
    en: 'On the stated effect: amount',
    es: 'Sobre el efecto indicado: cantidad',
    pl: 'O podanym działaniu: ilość',
  },
  'claim-caution': {
    de: 'Zur Aussage über die Wirkung: Vorsicht',
    fr: 'À propos de l’effet indiqué\u202f: précaution',
    it: 'Sull’effetto indicato: cautela',
    en: 'On the stated effect: caution',
    es: 'Sobre el efecto indicado: precaución',
    pl: 'O podanym działaniu: ostrożność',
  },
  'medical-general': {
    de: 'Allgemeiner medizinischer Hinweis',
    fr: 'Avertissement médical général',
    it: 'Avvertenza medica generale',
    en: 'General medical notice',
    es: 'Aviso médico general',
    pl: 'Ogólna informacja medyczna',
  },
}

function headingOf(key: DisclaimerKey, language: Language): string {
  const heading = HEADINGS[key][language]
  if (heading === undefined) throw new Error(`No heading for the notice "${key}" in ${language}`)
  return heading
}
