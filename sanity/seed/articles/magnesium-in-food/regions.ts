import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'

/** The same words in the neighbours' markets. */
export const regions = [
  inRegion(deDe, 'de-AT', [
    ['Kartoffeln', 'Erdäpfel'],
    ['Jungen', 'Buben'],
    ['Arztpraxis', 'Ordination'],
  ]),
  inRegion(deDe, 'de-CH', [
    ['Zartbitterschokolade', 'Dunkle Schokolade'],
    ['Jungen', 'Knaben'],
  ]),
  inRegion(frFr, 'fr-CH'),
]
