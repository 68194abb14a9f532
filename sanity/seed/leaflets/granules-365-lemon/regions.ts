import {inRegion} from '../../region.ts'
import {inAustria, inSwitzerland} from '../words/de/regions.ts'
import {inSwitzerland as inRomandy} from '../words/fr/regions.ts'
import {inSwitzerland as inTicino} from '../words/it/regions.ts'
import {deDe, frFr, itIt} from './texts.ts'

export const deAt = inRegion(deDe, 'de-AT', inAustria)
export const deCh = inRegion(deDe, 'de-CH', [...inSwitzerland, ['1,9', '1.9']])
export const frCh = inRegion(frFr, 'fr-CH', inRomandy)
export const itCh = inRegion(itIt, 'it-CH', [...inTicino, ['1,9', '1.9']])
