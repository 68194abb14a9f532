import {noticesOf} from './notice.ts'

const SUPPLEMENTS = 'https://www.moncomplementalimentaire.com/'
const SUPPLEMENTS_STATE = '2010-12-31'

const LEAFLET_DUTY =
  'Une invitation expresse à lire attentivement les instructions figurant sur la notice ou sur le conditionnement extérieur, selon le cas.'
const PHARMACIST_DUTY =
  "Un message de prudence, un renvoi au conseil d'un pharmacien et, en cas de persistance des symptômes, une invitation à la consultation d'un médecin."

/** The decree was read in a secondary copy of 2010; it fixes the sense, not the sentences. */
export const france = noticesOf('FR', [
  {
    key: 'medicine-leaflet',
    kind: 'customary',
    language: 'fr',
    text: 'Ceci est un médicament. Lire attentivement la notice. Demandez conseil à votre pharmacien. Si les symptômes persistent, consultez votre médecin.',
    duty: `${LEAFLET_DUTY} ${PHARMACIST_DUTY}`,
    verification: 'unverified',
    legalBasis: [
      {
        citation: 'Code de la santé publique, art. R. 5122-3, c',
        url: 'https://legi.toutelaloi.fr/',
        quote: LEAFLET_DUTY,
      },
      {
        citation: 'Code de la santé publique, art. R. 5122-3, d',
        url: 'https://legal.tricoteuses.fr/articles/JORFARTI000001084693',
        quote: PHARMACIST_DUTY,
      },
    ],
  },
  {
    key: 'supplement-dose',
    language: 'fr',
    text: 'Ne pas dépasser la dose journalière recommandée.',
    duty: 'Un avertissement indiquant qu’il est déconseillé de dépasser la dose journalière indiquée',
    verification: 'secondary',
    legalBasis: [
      {
        citation: 'Décret n° 2006-352 du 20 mars 2006, art. 10, 3°',
        url: SUPPLEMENTS,
        quote:
          'Un avertissement indiquant qu’il est déconseillé de dépasser la dose journalière indiquée',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    key: 'supplement-diet',
    language: 'fr',
    text: 'Ne doit pas se substituer à une alimentation variée et équilibrée et à un mode de vie sain.',
    duty: 'Une déclaration visant à éviter que les compléments alimentaires ne soient utilisés comme substituts d’un régime alimentaire varié',
    verification: 'secondary',
    legalBasis: [
      {
        citation: 'Décret n° 2006-352 du 20 mars 2006, art. 10, 4°',
        url: SUPPLEMENTS,
        quote:
          'Une déclaration visant à éviter que les compléments alimentaires ne soient utilisés comme substituts d’un régime alimentaire varié',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    key: 'supplement-children',
    language: 'fr',
    text: 'Tenir hors de portée des jeunes enfants.',
    duty: 'Un avertissement indiquant que les produits doivent être tenus hors de la portée des jeunes enfants.',
    verification: 'secondary',
    legalBasis: [
      {
        citation: 'Décret n° 2006-352 du 20 mars 2006, art. 10, 5°',
        url: SUPPLEMENTS,
        quote:
          'Un avertissement indiquant que les produits doivent être tenus hors de la portée des jeunes enfants.',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
])
