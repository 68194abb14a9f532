import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'
import {itIt} from './it-it.ts'

/** The same words in the neighbours' markets. */
export const regions = [
  inRegion(deDe, 'de-AT', [['in der Arztpraxis', 'in der Ordination']]),
  inRegion(deDe, 'de-CH'),
  inRegion(frFr, 'fr-CH'),
  inRegion(itIt, 'it-CH', [
    ['medicinale', 'medicamento'],
    ['medicinali', 'medicamenti'],
    ['Medicinali', 'Medicamenti'],
  ]),
]
