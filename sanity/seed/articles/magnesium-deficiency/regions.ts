import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'

/** The same words in the neighbours' markets. */
export const regions = [
  inRegion(deDe, 'de-AT', [
    ['die Arztpraxis oder das Krankenhaus', 'die Ordination oder das Spital'],
  ]),
  inRegion(deDe, 'de-CH', [['das Krankenhaus', 'das Spital']]),
  inRegion(frFr, 'fr-CH'),
]
