import {noticesOf} from './notice.ts'

const LEAFLET_STATE = '2020-01-01'

/**
 * The ordinance on food supplements was read in part only: its three warnings in no language, the one
 * on magnesium in a German copy.
 */
const ordinance = (language: 'de' | 'fr' | 'it', title: string) => ({
  citation: `${title}, SR 817.022.14`,
  url: `https://www.fedlex.admin.ch/eli/cc/2017/155/${language}`,
})

export const switzerland = noticesOf('CH', [
  {
    key: 'medicine-leaflet',
    language: 'de',
    text: 'Dies ist ein zugelassenes Arzneimittel. Lesen Sie die Packungsbeilage.',
    mustBeVerbatim: true,
    verification: 'verified',
    legalBasis: [
      {
        citation: 'AWV Art. 16 Abs. 5 Bst. c',
        url: 'https://lawbrary.ch/law/art/AWV-v2020.01-de-art-16/print',
        quote: 'Dies ist ein zugelassenes Arzneimittel. Lesen Sie die Packungsbeilage.',
      },
    ],
    validFrom: LEAFLET_STATE,
  },
  {
    key: 'medicine-leaflet',
    language: 'fr',
    text: 'Ceci est un médicament autorisé. Lisez la notice d’emballage.',
    mustBeVerbatim: true,
    verification: 'verified',
    legalBasis: [
      {
        citation: 'OPuM art. 16 al. 5 let. c',
        url: 'https://lawbrary.ch/law/art/OPUM-v2020.01-fr-art-16',
        quote: 'Ceci est un médicament autorisé. Lisez la notice d’emballage.',
      },
    ],
    validFrom: LEAFLET_STATE,
  },
  {
    // The law fixes this sentence too, but the copy that could be read breaks off before it.
    key: 'medicine-leaflet',
    language: 'it',
    heading: 'Medicamento: leggere il foglietto illustrativo',
    text: 'È un medicamento omologato. Leggere il foglietto illustrativo.',
    mustBeVerbatim: true,
    verification: 'unverified',
    legalBasis: [
      {
        citation: 'OPuM art. 16 cpv. 5 lett. c',
        url: 'https://lawbrary.ch/law/art/OPUM-v2020.01-it-art-16',
      },
    ],
    validFrom: LEAFLET_STATE,
  },
  {
    key: 'supplement-laxative',
    language: 'de',
    text: 'Magnesium-Präparate können abführend wirken.',
    verification: 'secondary',
    legalBasis: [ordinance('de', 'VNem')],
  },
  // Own translations of it: the annex was read in German only.
  {
    key: 'supplement-laxative',
    language: 'fr',
    text: 'Les préparations à base de magnésium peuvent avoir un effet laxatif.',
    verification: 'unverified',
    legalBasis: [ordinance('fr', 'OCAl')],
  },
  {
    key: 'supplement-laxative',
    language: 'it',
    text: 'I preparati a base di magnesio possono avere un effetto lassativo.',
    verification: 'unverified',
    legalBasis: [ordinance('it', 'OIAl')],
  },
  ...[
    {
      language: 'de',
      basis: ordinance('de', 'VNem'),
      dose: 'Die angegebene empfohlene tägliche Verzehrsmenge darf nicht überschritten werden.',
      diet: 'Nahrungsergänzungsmittel sollten nicht als Ersatz für eine ausgewogene und abwechslungsreiche Ernährung verwendet werden.',
      children: 'Ausserhalb der Reichweite von kleinen Kindern lagern.',
    } as const,
    {
      language: 'fr',
      basis: ordinance('fr', 'OCAl'),
      dose: 'Ne pas dépasser la dose journalière recommandée indiquée.',
      diet: 'Les compléments alimentaires ne doivent pas être utilisés comme substituts d’une alimentation variée et équilibrée.',
      children: 'Tenir hors de portée des jeunes enfants.',
    } as const,
    {
      language: 'it',
      basis: ordinance('it', 'OIAl'),
      dose: 'Non superare la dose giornaliera raccomandata indicata.',
      diet: 'Gli integratori alimentari non devono essere utilizzati come sostituti di un’alimentazione variata ed equilibrata.',
      children: 'Tenere fuori dalla portata dei bambini piccoli.',
    } as const,
  ].flatMap(({language, basis, dose, diet, children}) =>
    (
      [
        ['supplement-dose', dose],
        ['supplement-diet', diet],
        ['supplement-children', children],
      ] as const
    ).map(([key, text]) => ({
      key,
      language,
      text,
      verification: 'unverified' as const,
      legalBasis: [basis],
    })),
  ),
])
