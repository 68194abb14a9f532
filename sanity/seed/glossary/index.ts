import type {GlossaryTermDocument} from '../types.ts'

/** In the order in which one builds on the other. */
export const glossary: GlossaryTermDocument[] = []
