import type {InteractionDocument} from '../types.ts'
import {absorption} from './absorption.ts'
import {balance} from './balance.ts'

/** What magnesium medicines are not simply taken together with. */
export const interactions: InteractionDocument[] = [...absorption, ...balance]
