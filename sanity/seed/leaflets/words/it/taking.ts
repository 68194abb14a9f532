import {bullets, heading, paragraph} from '../../../portable-text.ts'
import type {Section} from '../../leaflet-text.ts'
import type {Medicine, OwnWords} from '../medicine.ts'

export const taking = ({minAge}: Medicine, {text, dose, preparation}: OwnWords): Section => [
  `Come assumere ${text.displayName}`,
  paragraph(
    'Assumere sempre il medicinale come è scritto qui o come hanno indicato il medico o il farmacista. In caso di dubbi chiedere a loro.',
  ),
  bullets(...dose),
  paragraph(`${preparation} Il medicinale si può assumere durante i pasti o in altri momenti.`),
  paragraph(
    'La durata dell’assunzione dipende da quanto è marcata la carenza. Se i disturbi non migliorano entro 4 settimane, rivolgersi al medico.',
  ),
  heading('Uso nei bambini e negli adolescenti'),
  paragraph(`Questo medicinale non è destinato ai bambini di età inferiore a ${minAge} anni.`),
  heading('Se si è assunto più medicinale del dovuto'),
  paragraph(
    'Se i reni funzionano normalmente, non è da attendersi un’intossicazione da magnesio assunto per bocca; può comparire diarrea. Se i reni funzionano male, stanchezza, debolezza muscolare, battito lento e respiro superficiale possono essere segni di un’intossicazione. In questo caso chiamare il {emergency}.',
  ),
  heading('Se si è dimenticata un’assunzione'),
  paragraph('Non assumere una dose doppia per compensare la dimenticanza.'),
]

/** What differs by market in the paragraph on reporting: an authority, and where it takes reports. */
export const authority =
  'Agenzia Italiana del Farmaco (AIFA), https://www.aifa.gov.it/content/segnalazioni-reazioni-avverse'

export const sideEffects: Section = [
  'Possibili effetti indesiderati',
  paragraph(
    'Come tutti i medicinali, anche questo può causare effetti indesiderati, sebbene non tutte le persone li manifestino.',
  ),
  paragraph(
    {strong: 'Frequenza non nota'},
    ' (non può essere stimata in base ai dati disponibili):',
  ),
  bullets(
    'Feci molli o diarrea, soprattutto all’inizio e a dosi elevate. Sono innocue. Se la diarrea diventa forte, interrompere l’assunzione e bere a sufficienza. Quando è passata, ricominciare con la quantità giornaliera più piccola indicata al paragrafo 3.',
    'Dopo l’assunzione prolungata di dosi elevate e quando i reni funzionano male, il livello di magnesio nel sangue può salire. Stanchezza, debolezza muscolare e battito lento possono esserne i segni. In questo caso interrompere l’assunzione e rivolgersi al medico.',
  ),
  heading('Segnalazione degli effetti indesiderati'),
  paragraph(
    `Se si notano effetti indesiderati, parlarne con il medico o il farmacista, anche di quelli che non figurano qui. È possibile anche segnalarli direttamente: ${authority}. Si contribuisce così a conoscere meglio la sicurezza del medicinale.`,
  ),
]
