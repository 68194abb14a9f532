import type {GlossaryTermDocument} from '../types.ts'
import {bodyTerms} from './body.ts'
import {packTerms} from './packs.ts'
import {studyTerms} from './studies.ts'

/** What the body does, what packs say, what studies mean. */
export const glossary: GlossaryTermDocument[] = [...bodyTerms, ...packTerms, ...studyTerms]
