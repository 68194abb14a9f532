import {inRegion} from '../../region.ts'
import {french} from './french.ts'
import {german} from './german.ts'
import {italian} from './italian.ts'

const SWISSMEDIC = 'https://www.swissmedic.ch/'

const deDe = german('de-DE', {
  name: 'Meldeportal von BfArM und Paul-Ehrlich-Institut',
  url: 'https://nebenwirkungen.bund.de/',
})
const deAt = german('de-AT', {
  name: 'Meldeportal des BASG',
  url: 'https://nebenwirkung.basg.gv.at/',
})
const deCh = inRegion(
  german('de-DE', {name: 'Meldeportal von Swissmedic', url: SWISSMEDIC}),
  'de-CH',
)
const frFr = french('fr-FR', {
  name: 'portail de signalement des événements sanitaires indésirables',
  url: 'https://signalement.social-sante.gouv.fr/',
})
const frCh = french('fr-CH', {name: 'portail de Swissmedic', url: SWISSMEDIC})
const itIt = italian('it-IT', {
  name: 'rete di segnalazione dell’AIFA',
  url: 'https://www.aifa.gov.it/content/segnalazioni-reazioni-avverse',
})
const itCh = inRegion(
  italian('it-IT', {name: 'rete di segnalazione di Swissmedic', url: SWISSMEDIC}),
  'it-CH',
  [['i medicinali', 'i medicamenti']],
)

/** The languages of several markets: each names the authority of its own. */
export const regions = [deDe, deAt, deCh, frFr, frCh, itIt, itCh]
