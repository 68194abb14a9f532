import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'

/** The same words in the neighbours' markets. */
export const regions = [
  inRegion(deDe, 'de-AT', [
    ['Stuhl', 'Sessel'],
    ['in der Arztpraxis', 'in der Ordination'],
  ]),
  inRegion(deDe, 'de-CH'),
  inRegion(frFr, 'fr-CH', [
    ['une serviette', 'un linge'],
    ['Une serviette', 'Un linge'],
  ]),
]
