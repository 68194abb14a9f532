import {product} from '../../products/powder-486-orange-mango/product.ts'
import {statuses} from '../../products/powder-486-orange-mango/statuses.ts'
import {medicineOf} from '../words/medicine.ts'

export const medicine = medicineOf(product, statuses)
