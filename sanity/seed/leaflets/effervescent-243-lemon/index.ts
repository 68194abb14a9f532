import type {LeafletDocument} from '../../types.ts'
import * as regions from './regions.ts'
import * as texts from './texts.ts'

export const effervescent243LemonLeaflets: LeafletDocument[] = [
  ...Object.values(texts),
  ...Object.values(regions),
]
