import {localized} from './localized.ts'
import type {MarketDocument} from './types.ts'

const market = (facts: Omit<MarketDocument, '_id' | '_type'>): MarketDocument => ({
  _id: `market-${facts.code}`,
  _type: 'market',
  ...facts,
})

const SWISS_ORDINANCE = 'https://www.fedlex.admin.ch/eli/cc/2017/155/de'

type Ceiling = NonNullable<MarketDocument['supplementCeilings']>[number]

/** A limit on magnesium a day from food supplements. */
const ceiling = (mg: number, kind: Ceiling['kind'], citation: string, url?: string): Ceiling => ({
  _key: `magnesium-${kind}`,
  substance: 'magnesium',
  mg,
  kind,
  citation,
  ...(url && {url}),
})

/** The eight markets, with the authority and the reporting form the public is sent to. */
export const markets: MarketDocument[] = [
  market({
    code: 'DE',
    name: localized({
      de: 'Deutschland',
      fr: 'Allemagne',
      it: 'Germania',
      en: 'Germany',
      es: 'Alemania',
      pl: 'Niemcy',
    }),
    languages: ['de'],
    regulator: {
      name: 'Bundesinstitut für Arzneimittel und Medizinprodukte (BfArM)',
      url: 'https://www.bfarm.de/',
    },
    adverseReactionReporting: {
      name: 'Nebenwirkungen melden (BfArM und Paul-Ehrlich-Institut)',
      url: 'https://nebenwirkungen.bund.de/',
    },
    emergency: '112',
    supplementCeilings: [
      ceiling(
        250,
        'advisory',
        'BfR, Höchstmengen für Magnesium in Nahrungsergänzungsmitteln, 2017',
      ),
    ],
  }),
  market({
    code: 'AT',
    name: localized({
      de: 'Österreich',
      fr: 'Autriche',
      it: 'Austria',
      en: 'Austria',
      es: 'Austria',
      pl: 'Austria',
    }),
    languages: ['de'],
    regulator: {
      name: 'Bundesamt für Sicherheit im Gesundheitswesen (BASG)',
      url: 'https://www.basg.gv.at/',
    },
    adverseReactionReporting: {
      name: 'Nebenwirkungsmeldung (BASG)',
      url: 'https://nebenwirkung.basg.gv.at/',
    },
    emergency: '144',
  }),
  market({
    code: 'CH',
    name: localized({
      de: 'Schweiz',
      fr: 'Suisse',
      it: 'Svizzera',
      en: 'Switzerland',
      es: 'Suiza',
      pl: 'Szwajcaria',
    }),
    languages: ['de', 'fr', 'it'],
    regulator: {name: 'Swissmedic', url: 'https://www.swissmedic.ch/'},
    adverseReactionReporting: {name: 'Swissmedic', url: 'https://www.swissmedic.ch/'},
    emergency: '144',
    supplementCeilings: [
      ceiling(250, 'warning', 'VNem Anhang 1, SR 817.022.14', SWISS_ORDINANCE),
      ceiling(375, 'legal', 'VNem Anhang 1, SR 817.022.14', SWISS_ORDINANCE),
    ],
  }),
  market({
    code: 'GB',
    name: localized({
      de: 'Vereinigtes Königreich',
      fr: 'Royaume-Uni',
      it: 'Regno Unito',
      en: 'United Kingdom',
      es: 'Reino Unido',
      pl: 'Wielka Brytania',
    }),
    languages: ['en'],
    regulator: {
      name: 'Medicines and Healthcare products Regulatory Agency (MHRA)',
      url: 'https://www.gov.uk/government/organisations/medicines-and-healthcare-products-regulatory-agency',
    },
    adverseReactionReporting: {
      name: 'Yellow Card scheme',
      url: 'https://yellowcard.mhra.gov.uk/',
    },
    emergency: '999',
  }),
  market({
    code: 'FR',
    name: localized({
      de: 'Frankreich',
      fr: 'France',
      it: 'Francia',
      en: 'France',
      es: 'Francia',
      pl: 'Francja',
    }),
    languages: ['fr'],
    regulator: {
      name: 'Agence nationale de sécurité du médicament et des produits de santé (ANSM)',
      url: 'https://ansm.sante.fr/',
    },
    adverseReactionReporting: {
      name: 'Portail de signalement des événements sanitaires indésirables',
      url: 'https://signalement.social-sante.gouv.fr/',
    },
    emergency: '15',
    supplementCeilings: [
      ceiling(
        360,
        'advisory',
        'DGCCRF, recommandation sur le magnésium dans les compléments alimentaires',
      ),
    ],
    priorApproval: {
      authority: 'Agence nationale de sécurité du médicament et des produits de santé (ANSM)',
      citation: 'Code de la santé publique, art. L5122-8',
    },
  }),
  market({
    code: 'IT',
    name: localized({
      de: 'Italien',
      fr: 'Italie',
      it: 'Italia',
      en: 'Italy',
      es: 'Italia',
      pl: 'Włochy',
    }),
    languages: ['it'],
    regulator: {
      name: 'Agenzia Italiana del Farmaco (AIFA)',
      url: 'https://www.aifa.gov.it/',
    },
    adverseReactionReporting: {
      name: 'Segnalazione delle reazioni avverse (AIFA)',
      url: 'https://www.aifa.gov.it/content/segnalazioni-reazioni-avverse',
    },
    emergency: '112',
    priorApproval: {
      authority: 'Ministero della Salute',
      citation: 'D.Lgs. 219/2006, art. 118',
    },
  }),
  market({
    code: 'ES',
    name: localized({
      de: 'Spanien',
      fr: 'Espagne',
      it: 'Spagna',
      en: 'Spain',
      es: 'España',
      pl: 'Hiszpania',
    }),
    languages: ['es'],
    regulator: {
      name: 'Agencia Española de Medicamentos y Productos Sanitarios (AEMPS)',
      url: 'https://www.aemps.gob.es/',
    },
    adverseReactionReporting: {
      name: 'NotificaRAM',
      url: 'https://www.notificaram.es/',
    },
    emergency: '112',
  }),
  market({
    code: 'PL',
    name: localized({
      de: 'Polen',
      fr: 'Pologne',
      it: 'Polonia',
      en: 'Poland',
      es: 'Polonia',
      pl: 'Polska',
    }),
    languages: ['pl'],
    regulator: {
      name: 'Urząd Rejestracji Produktów Leczniczych, Wyrobów Medycznych i Produktów Biobójczych',
      url: 'https://www.urpl.gov.pl/',
    },
    adverseReactionReporting: {
      name: 'System Monitorowania Zagrożeń',
      url: 'https://smz.ezdrowie.gov.pl/',
    },
    emergency: '112',
  }),
]

/** The market of the two pseudo-locales: it exists in test runs only, and no law applies in it. */
export const testMarket = market({
  code: 'XX',
  name: localized({
    de: 'Testmarkt',
    fr: 'Marché de test',
    it: 'Mercato di prova',
    en: 'Test market',
    es: 'Mercado de prueba',
    pl: 'Rynek testowy',
  }),
  languages: ['en', 'ar'],
  regulator: {name: 'Test authority', url: 'https://authority.example/'},
  adverseReactionReporting: {name: 'Test reporting form', url: 'https://reporting.example/'},
  emergency: '112',
})
