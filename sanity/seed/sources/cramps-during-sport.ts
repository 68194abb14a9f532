import type {SourceDocument} from '../types.ts'
import {source} from './source.ts'

/** On cramps during sport, and on drinking during it. */
export const crampsDuringSport: SourceDocument[] = [
  source('schwellnus-2004', {
    kind: 'journal',
    title:
      'Serum electrolyte concentrations and hydration status are not associated with exercise associated muscle cramping (EAMC) in distance runners',
    authors: 'Schwellnus MP, Nicol J, Laubscher R, Noakes TD',
    year: 2004,
    journal: 'British Journal of Sports Medicine',
    doi: '10.1136/bjsm.2003.007021',
    pmid: '15273192',
    url: 'https://doi.org/10.1136/bjsm.2003.007021',
  }),
  source('schwellnus-2011', {
    kind: 'journal',
    title:
      'Increased running speed and previous cramps rather than dehydration or serum sodium changes predict exercise-associated muscle cramping: a prospective cohort study in 210 Ironman triathletes',
    authors: 'Schwellnus MP, Drew N, Collins M',
    year: 2011,
    journal: 'British Journal of Sports Medicine',
    doi: '10.1136/bjsm.2010.078535',
    url: 'https://doi.org/10.1136/bjsm.2010.078535',
  }),
  source('miller-2022', {
    kind: 'journal',
    title:
      'An evidence-based review of the pathophysiology, treatment, and prevention of exercise-associated muscle cramps',
    authors: 'Miller KC, McDermott BP, Yeargin SW, et al.',
    year: 2022,
    journal: 'Journal of Athletic Training',
    doi: '10.4085/1062-6050-0696.20',
    pmid: '34185846',
    url: 'https://doi.org/10.4085/1062-6050-0696.20',
  }),
  source('hew-butler-2015', {
    kind: 'journal',
    title:
      'Statement of the Third International Exercise-Associated Hyponatremia Consensus Development Conference, Carlsbad, California, 2015',
    authors: 'Hew-Butler T, Rosner MH, Fowkes-Godek S, et al.',
    year: 2015,
    journal: 'Clinical Journal of Sport Medicine',
    doi: '10.1097/JSM.0000000000000221',
    url: 'https://doi.org/10.1097/JSM.0000000000000221',
  }),
]
