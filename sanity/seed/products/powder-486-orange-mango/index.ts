import type {SeedDocument} from '../../types.ts'
import {product} from './product.ts'
import {statuses} from './statuses.ts'
import * as texts from './texts.ts'

export const powder486OrangeMango: SeedDocument[] = [product, ...statuses, ...Object.values(texts)]
