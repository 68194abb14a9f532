import type {SourceDocument} from '../types.ts'
import {source} from './source.ts'

/** What labels, and those who advise in pharmacies, say of magnesium beside other medicines. */
export const labels: SourceDocument[] = [
  source('emc-2678', {
    kind: 'label',
    title: 'Oral magnesium: Summary of Product Characteristics, section 4.5',
    authors: 'electronic medicines compendium (emc)',
    url: 'https://www.medicines.org.uk/emc/product/2678/smpc',
  }),
  source('emc-4841', {
    kind: 'label',
    title: 'Oral magnesium salts: Summary of Product Characteristics, section 4.5',
    authors: 'electronic medicines compendium (emc)',
    url: 'https://www.medicines.org.uk/emc/product/4841/smpc',
  }),
  source('pta-forum-2018', {
    kind: 'web',
    title: 'OTC-Beratungscheck: Magnesium',
    authors: 'PTA-Forum',
    year: 2018,
    url: 'https://ptaforum.pharmazeutische-zeitung.de/ausgabe-132018/magnesium/',
  }),
  source('ods-magnesium', {
    kind: 'web',
    title: 'Magnesium: Fact Sheet for Health Professionals',
    authors: 'National Institutes of Health, Office of Dietary Supplements',
    url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
  }),
]
