import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'
import {itIt} from './it-it.ts'

export const regions = [
  inRegion(deDe, 'de-AT'),
  inRegion(deDe, 'de-CH'),
  inRegion(frFr, 'fr-CH'),
  inRegion(itIt, 'it-CH'),
]
