import type {LeafletDocument} from '../../types.ts'
import {deDe1} from './de-de-1.ts'
import {deDe2} from './de-de-2.ts'
import {deDe3} from './de-de-3.ts'

export const effervescent365OrangeLeaflets: LeafletDocument[] = [deDe1, deDe2, deDe3]
