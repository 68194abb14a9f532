import type {SourceDocument} from '../types.ts'
import {source} from './source.ts'

/** On cramps and what was tried against them. */
export const cramps: SourceDocument[] = [
  source('garrison-2020', {
    kind: 'journal',
    title: 'Magnesium for skeletal muscle cramps',
    authors: 'Garrison SR, Korownyk CS, Kolber MR, et al.',
    year: 2020,
    journal: 'Cochrane Database of Systematic Reviews',
    doi: '10.1002/14651858.CD009402.pub3',
    url: 'https://doi.org/10.1002/14651858.CD009402.pub3',
  }),
  source('luo-2020', {
    kind: 'journal',
    title: 'Interventions for leg cramps in pregnancy',
    authors: 'Luo L, Zhou K, Zhang J, et al.',
    year: 2020,
    journal: 'Cochrane Database of Systematic Reviews',
    doi: '10.1002/14651858.CD010655.pub3',
    url: 'https://doi.org/10.1002/14651858.CD010655.pub3',
  }),
  source('hallegraeff-2012', {
    kind: 'journal',
    title:
      'Stretching before sleep reduces the frequency and severity of nocturnal leg cramps in older adults: a randomised trial',
    authors: 'Hallegraeff JM, van der Schans CP, de Ruiter R, et al.',
    year: 2012,
    journal: 'Journal of Physiotherapy',
    doi: '10.1016/S1836-9553(12)70068-1',
    pmid: '22341378',
    url: 'https://doi.org/10.1016/S1836-9553(12)70068-1',
  }),
  source('coppin-2005', {
    kind: 'journal',
    title:
      'Managing nocturnal leg cramps: calf-stretching exercises and cessation of quinine treatment: a factorial randomised controlled trial',
    authors: 'Coppin RJ, Wicke DM, Little PS',
    year: 2005,
    journal: 'British Journal of General Practice',
    pmid: '15808033',
    url: 'https://pubmed.ncbi.nlm.nih.gov/15808033/',
  }),
  source('rabbitt-2016', {
    kind: 'journal',
    title: 'A review of nocturnal leg cramps in older people',
    authors: 'Rabbitt L, Mulkerrin EC, O’Keeffe ST',
    year: 2016,
    journal: 'Age and Ageing',
    doi: '10.1093/ageing/afw139',
    url: 'https://doi.org/10.1093/ageing/afw139',
  }),
  source('hawke-2021', {
    kind: 'journal',
    title: 'Non-drug therapies for the secondary prevention of lower limb muscle cramps',
    authors: 'Hawke F, Sadler SG, Katzberg HD, et al.',
    year: 2021,
    journal: 'Cochrane Database of Systematic Reviews',
    doi: '10.1002/14651858.CD008496.pub3',
    url: 'https://doi.org/10.1002/14651858.CD008496.pub3',
  }),
  source('nice-cks-leg-cramps', {
    kind: 'guideline',
    title: 'Leg cramps: Clinical Knowledge Summary',
    authors: 'National Institute for Health and Care Excellence (NICE)',
    year: 2012,
    url: 'https://cks.nice.org.uk/leg-cramps',
  }),
  source('roguin-maor-2017', {
    kind: 'journal',
    title:
      'Effect of magnesium oxide supplementation on nocturnal leg cramps: a randomized clinical trial',
    authors: 'Roguin Maor N, Alperin M, Shturman E, et al.',
    year: 2017,
    journal: 'JAMA Internal Medicine',
    doi: '10.1001/jamainternmed.2016.9261',
    pmid: '28241153',
    url: 'https://doi.org/10.1001/jamainternmed.2016.9261',
  }),
  source('barna-2021', {
    kind: 'journal',
    title:
      'A randomized, double-blind, placebo-controlled, multicenter study assessing the efficacy of magnesium oxide monohydrate in the treatment of nocturnal leg cramps',
    authors: 'Barna O, Lohoida P, Holovchenko Y, et al.',
    year: 2021,
    journal: 'Nutrition Journal',
    doi: '10.1186/s12937-021-00747-9',
    url: 'https://doi.org/10.1186/s12937-021-00747-9',
  }),
  source('el-tawil-2015', {
    kind: 'journal',
    title: 'Quinine for muscle cramps',
    authors: 'El-Tawil S, Al Musa T, Valli H, et al.',
    year: 2015,
    journal: 'Cochrane Database of Systematic Reviews',
    doi: '10.1002/14651858.CD005044.pub3',
    pmid: '25842375',
    url: 'https://doi.org/10.1002/14651858.CD005044.pub3',
  }),
]
