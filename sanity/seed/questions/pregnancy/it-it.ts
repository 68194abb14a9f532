import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('pregnancy', {
  locale: 'it-IT',
  title: 'Posso prendere magnesio in gravidanza e durante l’allattamento?',
  answer: textBlocks(
    paragraph(
      'Chieda prima al ginecologo, all’ostetrica o in farmacia. Quanto sia opportuno dipende da ciò che mangia e da che cos’altro prende.',
    ),
    paragraph(
      'Non è chiaro se il magnesio aiuti contro i crampi alle gambe in gravidanza: gli studi sono piccoli e si contraddicono.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Una gamba gonfia e dolorante non va curata da soli. La faccia visitare da un medico il giorno stesso.',
    ),
  ),
  isUncheckedTranslation: true,
})
