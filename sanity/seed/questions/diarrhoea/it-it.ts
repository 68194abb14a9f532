import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('diarrhoea', {
  locale: 'it-IT',
  title: 'Che cosa fare se il magnesio mi provoca diarrea?',
  answer: textBlocks(
    paragraph(
      'Feci molli e diarrea sono l’effetto indesiderato più frequente. Il magnesio che l’intestino non assorbe vi trattiene acqua.',
      {cite: 'efsa-ul-2006'},
    ),
    paragraph(
      'Di solito passa dopo uno o due giorni se si riduce la quantità o si interrompe l’assunzione. Segua il foglio illustrativo o l’etichetta e chieda consiglio in farmacia.',
    ),
    paragraph(
      'Se la diarrea dura più a lungo, se c’è sangue nelle feci o se si sente molto debole, si faccia visitare da un medico.',
    ),
  ),
  isUncheckedTranslation: true,
})
