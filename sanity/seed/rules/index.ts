import {articleRules} from './articles.ts'
import {medicineRules} from './medicines.ts'
import {supplementRules} from './supplements.ts'

export {testMarketRule} from './medicines.ts'

/** The rules of every market, numbered as in the law reference. */
export const rules = [...articleRules, ...medicineRules, ...supplementRules]
