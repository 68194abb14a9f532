import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('opened-or-expired', {
  locale: 'it-IT',
  title: 'Posso usare ancora un tubo aperto o scaduto?',
  answer: textBlocks(
    paragraph(
      'Non dopo la data di scadenza. Fino ad allora dipende dalla confezione: le compresse effervescenti attirano umidità e si guastano se il tubo resta aperto. Lo richiuda subito e osservi per quanto tempo si conserva dopo l’apertura.',
    ),
    paragraph(
      'Non usi compresse scolorite, sbriciolate o gonfie. Chieda in farmacia come si smaltiscono i resti dove abita; non vanno gettati negli scarichi.',
    ),
  ),
  isUncheckedTranslation: true,
})
