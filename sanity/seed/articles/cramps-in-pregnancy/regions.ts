import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'

export const deAt = inRegion(deDe, 'de-AT', [['Ihre Geburtsklinik', 'Ihre Geburtenstation']])

export const deCh = inRegion(deDe, 'de-CH', [['Ihre Geburtsklinik', 'Ihr Spital']])

export const frCh = inRegion(frFr, 'fr-CH', [
  ['prenez une serviette', 'prenez un linge'],
  ['Une serviette entoure', 'Un linge entoure'],
])
