import {inRegion} from '../../region.ts'
import {deDe, frFr, itIt} from './texts.ts'

export const deAt = inRegion(deDe, 'de-AT')
export const deCh = inRegion(deDe, 'de-CH', [['0,02', '0.02']])
export const frCh = inRegion(frFr, 'fr-CH')
export const itCh = inRegion(itIt, 'it-CH', [
  ['0,02', '0.02'],
  ['Medicinale', 'Medicamento'],
])
