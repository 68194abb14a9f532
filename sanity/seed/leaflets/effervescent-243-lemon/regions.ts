import {inRegion} from '../../region.ts'
import {inAustria, inSwitzerland} from '../words/de/regions.ts'
import {inSwitzerland as inRomandy} from '../words/fr/regions.ts'
import {inSwitzerland as inTicino} from '../words/it/regions.ts'
import {deDe, frFr, itIt} from './texts.ts'

const swissFigures = [
  ['0,59', '0.59'],
  ['3,5', '3.5'],
] as const

export const deAt = inRegion(deDe, 'de-AT', inAustria)
export const deCh = inRegion(deDe, 'de-CH', [...inSwitzerland, ...swissFigures])
export const frCh = inRegion(frFr, 'fr-CH', inRomandy)
export const itCh = inRegion(itIt, 'it-CH', [...inTicino, ...swissFigures])
