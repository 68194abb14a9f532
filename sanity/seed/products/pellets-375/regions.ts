import {inRegion} from '../../region.ts'
import {swissGerman, swissItalian} from '../swiss-nutrition.ts'
import {deDe, itIt} from './texts.ts'

export const deAt = inRegion(deDe, 'de-AT')
export const deCh = inRegion(deDe, 'de-CH', swissGerman)
export const itCh = inRegion(itIt, 'it-CH', swissItalian)
