import type {SourceDocument} from '../types.ts'
import {source} from './source.ts'

/** What answers rest on beside the sources of the articles. */
export const ofQuestions: SourceDocument[] = [
  source('who-sodium-2012', {
    kind: 'guideline',
    title: 'Guideline: Sodium intake for adults and children',
    authors: 'World Health Organization',
    year: 2012,
    url: 'https://www.who.int/publications/i/item/9789241504836',
  }),
  source('sabatier-2002', {
    kind: 'journal',
    title: 'Meal effect on magnesium bioavailability from mineral water in healthy women',
    authors: 'Sabatier M, Arnaud MJ, Kastenmayer P, et al.',
    year: 2002,
    journal: 'American Journal of Clinical Nutrition',
    doi: '10.1093/ajcn/75.1.65',
    pmid: '11756062',
    url: 'https://doi.org/10.1093/ajcn/75.1.65',
  }),
  source('jonklaas-2014', {
    kind: 'guideline',
    title:
      'Guidelines for the treatment of hypothyroidism: prepared by the American Thyroid Association Task Force on Thyroid Hormone Replacement',
    authors: 'Jonklaas J, Bianco AC, Bauer AJ, et al.',
    year: 2014,
    journal: 'Thyroid',
    doi: '10.1089/thy.2014.0028',
    pmid: '25266247',
    url: 'https://doi.org/10.1089/thy.2014.0028',
  }),
]
