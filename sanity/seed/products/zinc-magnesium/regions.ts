import {inRegion} from '../../region.ts'
import {swissFrench, swissGerman, swissItalian} from '../swiss-nutrition.ts'
import {deDe, frFr, itIt} from './texts.ts'

export const deAt = inRegion(deDe, 'de-AT')
export const deCh = inRegion(deDe, 'de-CH', swissGerman)
export const frCh = inRegion(frFr, 'fr-CH', swissFrench)
export const itCh = inRegion(itIt, 'it-CH', swissItalian)
