import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('citrate-or-oxide', {
  locale: 'it-IT',
  title: 'Citrato o ossido di magnesio: c’è una differenza?',
  answer: textBlocks(
    paragraph(
      'Conta quanto magnesio vero e proprio è contenuto, cioè il ',
      {term: 'elemental-magnesium', words: 'magnesio elementare'},
      '. Questa quantità è indicata sulla confezione, e solo questa si può confrontare.',
    ),
    paragraph(
      'Nelle prove l’intestino assorbe i sali che si sciolgono bene in acqua, come il citrato, un po’ meglio dell’ossido.',
      {cite: 'ods-magnesium'},
      ' Non è dimostrato che questo conti per chi ha abbastanza magnesio.',
    ),
    paragraph(
      'In quantità maggiori ogni sale di magnesio può ammorbidire le feci. In una compressa effervescente l’ossido o il carbonato diventa comunque un sale disciolto.',
    ),
  ),
  isUncheckedTranslation: true,
})
