import type {ClaimDocument} from '../types.ts'
import {authorisedClaims} from './authorised.ts'
import {refusedClaims} from './refused.ts'

/** Health claims on magnesium, authorised and refused. */
export const claims: ClaimDocument[] = [...authorisedClaims, ...refusedClaims]
