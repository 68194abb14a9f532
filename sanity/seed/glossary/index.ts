import type {GlossaryTermDocument} from '../types.ts'
import {mineralTerms} from './minerals.ts'

export const glossary: GlossaryTermDocument[] = [...mineralTerms]
