import {heading, paragraph} from '../../../portable-text.ts'
import {demoHolder} from '../../../products/identifiers.ts'
import {particulars} from '../../../products/magnesium-words/it.ts'
import {leafletText, type Section} from '../../leaflet-text.ts'
import {type Medicine, monthOf, type OwnWords, type UnitWords} from '../medicine.ts'
import {beforeTaking} from './before-taking.ts'
import {sideEffects, taking} from './taking.ts'

export const effervescentTablet: UnitWords = {
  one: 'Una compressa effervescente',
  two: '2 compresse effervescenti',
  expiry: 'sul tubo e sulla scatola',
}

export const sachet: UnitWords = {
  one: 'Una bustina',
  two: '2 bustine',
  expiry: 'sulla bustina e sulla scatola',
}

/** A leaflet in the Italian of Italy. */
export const leaflet = (medicine: Medicine, own: OwnWords) =>
  leafletText(
    medicine.product.key,
    {
      locale: 'it-IT',
      version: 1,
      validFrom: medicine.validFrom,
      isUncheckedTranslation: true,
    },
    [
      purpose(own),
      beforeTaking(medicine, own),
      taking(medicine, own),
      sideEffects,
      storage(own),
      contents(medicine, own),
    ],
  )

const purpose = ({text}: OwnWords): Section => [
  `Cos’è ${text.displayName} e a cosa serve`,
  paragraph('Questo medicinale è un preparato minerale. Il principio attivo è il magnesio.'),
  paragraph({strong: 'Indicazione: '}, particulars.indications),
  paragraph(
    'Non tutti i crampi al polpaccio derivano da una carenza di magnesio. Se la carenza esiste, lo può accertare il medico.',
  ),
]

const storage = ({text, unit}: OwnWords): Section => [
  `Come conservare ${text.displayName}`,
  paragraph(text.storage),
  paragraph(
    `Non assumere il medicinale dopo la data di scadenza riportata ${unit.expiry}. La data si riferisce all’ultimo giorno del mese.`,
  ),
  paragraph(
    'Non gettare i medicinali nell’acqua di scarico. In farmacia si può chiedere come smaltirli. Questo aiuta a proteggere l’ambiente.',
  ),
]

const contents = (medicine: Medicine, {text, look}: OwnWords): Section => [
  'Contenuto della confezione e altre informazioni',
  heading('Cosa contiene questo medicinale'),
  paragraph(text.composition),
  heading('Aspetto del medicinale e contenuto della confezione'),
  paragraph(`${look} È possibile che non tutte le confezioni siano commercializzate.`),
  heading('Titolare dell’autorizzazione all’immissione in commercio e produttore'),
  paragraph(`${demoHolder.name}, ${demoHolder.address}`),
  paragraph(
    `Questo foglio illustrativo è stato aggiornato l’ultima volta nel mese di ${monthOf(medicine, 'it-IT')}.`,
  ),
]
