import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'

export const deAt = inRegion(deDe, 'de-AT', [['an einer Bordsteinkante', 'an einer Gehsteigkante']])

export const deCh = inRegion(deDe, 'de-CH', [['an einer Bordsteinkante', 'an einer Trottoirkante']])

export const frCh = inRegion(frFr, 'fr-CH')
