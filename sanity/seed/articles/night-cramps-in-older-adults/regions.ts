import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'

export const deAt = inRegion(deDe, 'de-AT', [['in der Arztpraxis', 'in der Ordination']])

export const deCh = inRegion(deDe, 'de-CH')

export const frCh = inRegion(frFr, 'fr-CH')
