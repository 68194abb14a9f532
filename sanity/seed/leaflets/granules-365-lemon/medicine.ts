import {product} from '../../products/granules-365-lemon/product.ts'
import {statuses} from '../../products/granules-365-lemon/statuses.ts'
import {medicineOf} from '../words/medicine.ts'

export const medicine = medicineOf(product, statuses)
