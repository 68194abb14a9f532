import {inRegion} from '../../region.ts'
import {deDe, frFr, itIt} from './texts.ts'

export const deAt = inRegion(deDe, 'de-AT')
export const deCh = inRegion(deDe, 'de-CH', [['1,9', '1.9']])
export const frCh = inRegion(frFr, 'fr-CH')
export const itCh = inRegion(itIt, 'it-CH', [
  ['1,9', '1.9'],
  ['Medicinale', 'Medicamento'],
])
