import type {SourceDocument} from '../types.ts'
import {source} from './source.ts'

/** On illnesses of the leg that can be taken for a cramp. */
export const legs: SourceDocument[] = [
  source('nice-cg147', {
    kind: 'guideline',
    title: 'Peripheral arterial disease: diagnosis and management (CG147)',
    authors: 'National Institute for Health and Care Excellence (NICE)',
    year: 2012,
    url: 'https://www.nice.org.uk/guidance/cg147',
  }),
  source('nhs-dvt', {
    kind: 'web',
    title: 'DVT (deep vein thrombosis)',
    authors: 'National Health Service (NHS)',
    year: 2023,
    url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
  }),
]
