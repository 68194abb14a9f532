import type {SeedDocument} from '../../types.ts'
import {product} from './product.ts'
import * as regions from './regions.ts'
import {statuses} from './statuses.ts'
import * as texts from './texts.ts'

export const balance125: SeedDocument[] = [
  product,
  ...statuses,
  ...Object.values(texts),
  ...Object.values(regions),
]
