import type {SourceDocument} from '../types.ts'
import {source} from './source.ts'

/** An opinion in the EFSA Journal; its DOI is made of year and number. */
const efsa = (key: string, title: string, authors: string, year: number, number: number) =>
  source(key, {
    kind: 'journal',
    title,
    authors,
    year,
    journal: 'EFSA Journal',
    doi: `10.2903/j.efsa.${year}.${number}`,
    url: `https://doi.org/10.2903/j.efsa.${year}.${number}`,
  })

const NDA = 'EFSA Panel on Dietetic Products, Nutrition and Allergies (NDA)'

/** On minerals in the body and in food. */
export const nutrition: SourceDocument[] = [
  efsa(
    'efsa-magnesium-2015',
    'Scientific Opinion on Dietary Reference Values for magnesium',
    NDA,
    2015,
    4186,
  ),
  efsa(
    'efsa-calcium-2015',
    'Scientific Opinion on Dietary Reference Values for calcium',
    NDA,
    2015,
    4101,
  ),
  efsa('efsa-potassium-2016', 'Dietary reference values for potassium', NDA, 2016, 4592),
  efsa(
    'efsa-sodium-2019',
    'Dietary reference values for sodium',
    'EFSA Panel on Nutrition, Novel Foods and Food Allergens (NDA)',
    2019,
    5778,
  ),
  efsa(
    'efsa-claims-2009',
    'Scientific Opinion on the substantiation of health claims related to magnesium and electrolyte balance (ID 238) […] pursuant to Article 13(1) of Regulation (EC) No 1924/2006',
    NDA,
    2009,
    1216,
  ),
  efsa(
    'efsa-claims-2010',
    'Scientific Opinion on the substantiation of health claims related to magnesium and “hormonal health” (ID 243) […] pursuant to Article 13(1) of Regulation (EC) No 1924/2006',
    NDA,
    2010,
    1807,
  ),
  source('de-baaij-2015', {
    kind: 'journal',
    title: 'Magnesium in man: implications for health and disease',
    authors: 'de Baaij JHF, Hoenderop JGJ, Bindels RJM',
    year: 2015,
    journal: 'Physiological Reviews',
    doi: '10.1152/physrev.00012.2014',
    pmid: '25540137',
    url: 'https://doi.org/10.1152/physrev.00012.2014',
  }),
  source('efsa-ul-2006', {
    kind: 'guideline',
    title: 'Tolerable upper intake levels for vitamins and minerals',
    authors:
      'Scientific Committee on Food; EFSA Panel on Dietetic Products, Nutrition and Allergies',
    year: 2006,
    url: 'https://www.efsa.europa.eu/sites/default/files/efsa_rep/blobserver_assets/ndatolerableuil.pdf',
  }),
  source('bfr-magnesium-2017', {
    kind: 'guideline',
    title:
      'BfR bewertet empfohlene Tageshöchstmenge für die Aufnahme von Magnesium über Nahrungsergänzungsmittel. Stellungnahme Nr. 034/2017',
    authors: 'Bundesinstitut für Risikobewertung (BfR)',
    year: 2017,
    url: 'https://www.bfr.bund.de',
  }),
  source('usda-fooddata-central', {
    kind: 'web',
    title: 'FoodData Central',
    authors: 'U.S. Department of Agriculture, Agricultural Research Service',
    year: 2019,
    url: 'https://fdc.nal.usda.gov',
  }),
  source('regulation-1169-2011', {
    kind: 'law',
    title:
      'Regulation (EU) No 1169/2011 on the provision of food information to consumers, Annex XIII',
    authors: 'European Parliament and Council',
    year: 2011,
    url: 'https://eur-lex.europa.eu/eli/reg/2011/1169/oj',
  }),
  source('directive-2009-54', {
    kind: 'law',
    title:
      'Directive 2009/54/EC on the exploitation and marketing of natural mineral waters, Annex III',
    authors: 'European Parliament and Council',
    year: 2009,
    url: 'https://eur-lex.europa.eu/eli/dir/2009/54/oj',
  }),
]
