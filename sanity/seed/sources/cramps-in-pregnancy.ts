import type {SourceDocument} from '../types.ts'
import {source} from './source.ts'

/** On cramps in pregnancy, and on what may look like them. */
export const crampsInPregnancy: SourceDocument[] = [
  source('dahle-1995', {
    kind: 'journal',
    title: 'The effect of oral magnesium substitution on pregnancy-induced leg cramps',
    authors: 'Dahle LO, Berg G, Hammar M, et al.',
    year: 1995,
    journal: 'American Journal of Obstetrics and Gynecology',
    doi: '10.1016/0002-9378(95)90186-8',
    pmid: '7631676',
    url: 'https://doi.org/10.1016/0002-9378(95)90186-8',
  }),
  source('nygaard-2008', {
    kind: 'journal',
    title: 'Does oral magnesium substitution relieve pregnancy-induced leg cramps?',
    authors: 'Nygaard IH, Valbø A, Pethick SV, et al.',
    year: 2008,
    journal: 'European Journal of Obstetrics & Gynecology and Reproductive Biology',
    doi: '10.1016/j.ejogrb.2008.07.005',
    pmid: '18768245',
    url: 'https://doi.org/10.1016/j.ejogrb.2008.07.005',
  }),
  source('nice-ng158', {
    kind: 'guideline',
    title:
      'Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)',
    authors: 'National Institute for Health and Care Excellence (NICE)',
    year: 2020,
    url: 'https://www.nice.org.uk/guidance/ng158',
  }),
  source('nice-ng133', {
    kind: 'guideline',
    title: 'Hypertension in pregnancy: diagnosis and management (NG133)',
    authors: 'National Institute for Health and Care Excellence (NICE)',
    year: 2019,
    url: 'https://www.nice.org.uk/guidance/ng133',
  }),
]
