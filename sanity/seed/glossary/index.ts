import type {GlossaryTermDocument} from '../types.ts'
import {electrolyte} from './electrolyte.ts'
import {elementalMagnesium} from './elemental-magnesium.ts'
import {ion} from './ion.ts'
import {mmol} from './mmol.ts'
import {nrv} from './nrv.ts'

/** A term is a file, in six languages. */
export const glossary: GlossaryTermDocument[] = [ion, electrolyte, mmol, nrv, elementalMagnesium]
