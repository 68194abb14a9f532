import {noticesOf} from './notice.ts'

const STATE = '2020-01-01'

const PAGES = {
  de: 'https://lawbrary.ch/law/art/AWV-v2020.01-de-art-',
  fr: 'https://lawbrary.ch/law/art/OPUM-v2020.01-fr-art-',
  it: 'https://lawbrary.ch/law/art/OPUM-v2020.01-it-art-',
} as const

const basis = (language: keyof typeof PAGES, number: 16 | 17, citation: string, quote?: string) => [
  {citation, url: `${PAGES[language]}${number}`, ...(quote !== undefined && {quote})},
]

const fixed = {mustBeVerbatim: true, validFrom: STATE} as const

/**
 * For packs without a leaflet: of Article 16 only the German sentence could be read whole; the others
 * follow Article 17. For films: Article 17 was read in all three languages.
 */
const withoutLeaflet = noticesOf('CH', [
  {
    key: 'medicine-package',
    language: 'de',
    text: 'Dies ist ein zugelassenes Arzneimittel. Lesen Sie die Angaben auf der Packung.',
    verification: 'verified',
    legalBasis: basis('de', 16, 'AWV Art. 16 Abs. 5 Bst. c'),
    ...fixed,
  },
  {
    key: 'medicine-package',
    language: 'fr',
    text: 'Ceci est un médicament autorisé. Lisez les informations figurant sur l’emballage.',
    verification: 'unverified',
    legalBasis: basis('fr', 16, 'OPuM art. 16 al. 5 let. c'),
    ...fixed,
  },
  {
    key: 'medicine-package',
    language: 'it',
    text: 'È un medicamento omologato. Leggere i dati riportati sull’imballaggio.',
    verification: 'unverified',
    legalBasis: basis('it', 16, 'OPuM art. 16 cpv. 5 lett. c'),
    ...fixed,
  },
])

const FILMS = {
  de: [
    'AWV Art. 17 Abs. 1',
    'Dies ist ein zugelassenes Arzneimittel. Lassen Sie sich von einer Fachperson beraten und lesen Sie die Packungsbeilage',
  ],
  fr: [
    'OPuM art. 17 al. 1',
    'Ceci est un médicament autorisé. Demandez conseil à votre spécialiste et lisez la notice d’emballage',
  ],
  it: [
    'OPuM art. 17 cpv. 1',
    'È un medicamento omologato. Rivolgersi allo specialista e leggere il foglietto illustrativo',
  ],
} as const

const films = noticesOf(
  'CH',
  (['de', 'fr', 'it'] as const).map((language) => {
    const [citation, text] = FILMS[language]
    return {
      key: 'medicine-broadcast' as const,
      language,
      text,
      verification: 'verified' as const,
      legalBasis: basis(language, 17, citation, text),
      ...fixed,
    }
  }),
)

/** The ordinance fixes that advertising is set apart, and no word for it. Its paragraph was read in German only. */
const LABEL = {
  duty: 'Advertising and editorial content are clearly separated.',
  validFrom: STATE,
} as const

const labels = noticesOf('CH', [
  {
    key: 'advertising-label',
    language: 'de',
    text: 'Werbung',
    verification: 'secondary',
    legalBasis: basis('de', 16, 'AWV Art. 16 Abs. 3'),
    ...LABEL,
  },
  {
    key: 'advertising-label',
    language: 'fr',
    text: 'Publicité',
    verification: 'unverified',
    legalBasis: basis('fr', 16, 'OPuM art. 16 al. 3'),
    ...LABEL,
  },
  {
    key: 'advertising-label',
    language: 'it',
    text: 'Pubblicità',
    verification: 'unverified',
    legalBasis: basis('it', 16, 'OPuM art. 16 cpv. 3'),
    ...LABEL,
  },
])

export const swissMedicines = [...withoutLeaflet, ...films, ...labels]
