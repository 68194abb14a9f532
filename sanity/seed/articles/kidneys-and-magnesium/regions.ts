import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'

/** The same words in the neighbours' markets. */
export const regions = [
  inRegion(deDe, 'de-AT', [
    ['im Krankenhaus', 'im Spital'],
    ['in Praxis und Apotheke', 'in Ordination und Apotheke'],
  ]),
  inRegion(deDe, 'de-CH', [['im Krankenhaus', 'im Spital']]),
  inRegion(frFr, 'fr-CH'),
]
