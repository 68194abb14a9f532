import {inRegion} from '../../region.ts'
import {deDe, frFr, itIt} from './texts.ts'

export const deAt = inRegion(deDe, 'de-AT')
export const deCh = inRegion(deDe, 'de-CH', [['0,59', '0.59']])
export const frCh = inRegion(frFr, 'fr-CH')
export const itCh = inRegion(itIt, 'it-CH', [
  ['0,59', '0.59'],
  ['Medicinale', 'Medicamento'],
])
