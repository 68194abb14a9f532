import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('opened-or-expired', {
  locale: 'it-IT',
  title: 'Posso usare ancora un tubo aperto o scaduto?',
  answer: textBlocks(
    paragraph(
      'Non dopo la data di scadenza. Fino ad allora dipende dalla confezione: le compresse effervescenti assorbono umidità e si alterano se il tubo resta aperto. Lo richiuda subito e rispetti il periodo di validità dopo l’apertura.',
    ),
    paragraph(
      'Non usi compresse scolorite, sbriciolate o gonfie. Chieda in farmacia come si smaltiscono gli avanzi dove abita; non vanno gettati negli scarichi.',
    ),
  ),
  isUncheckedTranslation: true,
})
