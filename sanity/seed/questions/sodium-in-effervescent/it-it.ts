import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('sodium-in-effervescent', {
  locale: 'it-IT',
  title: 'Quanto sodio contiene una compressa effervescente?',
  answer: textBlocks(
    paragraph(
      'Il sale che fa frizzare una ',
      {term: 'effervescent', words: 'compressa effervescente'},
      ' apporta sodio. Nei prodotti dimostrativi di queste pagine ce ne sono da 109 a 239 mg per compressa effervescente o bustina; la quantità è indicata in ogni pagina di prodotto.',
    ),
    paragraph(
      'Per confronto: l’Organizzazione mondiale della sanità consiglia agli adulti meno di 2000 mg di sodio al giorno da tutte le fonti insieme.',
      {cite: 'who-sodium-2012'},
    ),
    paragraph(
      'Chi segue una dieta povera di sale su indicazione medica deve contare anche questo sodio e può chiedere in farmacia una forma senza sale effervescente.',
    ),
  ),
  isUncheckedTranslation: true,
})
