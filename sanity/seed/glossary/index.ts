import type {GlossaryTermDocument} from '../types.ts'
import {bodyTerms} from './body.ts'
import {mineralTerms} from './minerals.ts'
import {packTerms} from './packs.ts'
import {studyTerms} from './studies.ts'

/** What minerals are, what the body does with them, what packs say, what studies mean. */
export const glossary: GlossaryTermDocument[] = [
  ...mineralTerms,
  ...bodyTerms,
  ...packTerms,
  ...studyTerms,
]
