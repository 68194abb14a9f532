import {product} from '../../products/effervescent-243-lemon/product.ts'
import {statuses} from '../../products/effervescent-243-lemon/statuses.ts'
import {medicineOf} from '../words/medicine.ts'

export const medicine = medicineOf(product, statuses)
