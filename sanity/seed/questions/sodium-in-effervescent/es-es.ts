import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('sodium-in-effervescent', {
  locale: 'es-ES',
  title: '¿Cuánto sodio lleva un comprimido efervescente?',
  answer: textBlocks(
    paragraph(
      'La sal que hace burbujear un ',
      {term: 'effervescent', words: 'comprimido efervescente'},
      ' aporta sodio. En los productos de demostración de estas páginas son de 109 a 239 mg por comprimido efervescente o sobre; la cantidad figura en la página de cada producto.',
    ),
    paragraph(
      'Para comparar: la Organización Mundial de la Salud aconseja a los adultos menos de 2000 mg de sodio al día entre todas las fuentes.',
      {cite: 'who-sodium-2012'},
    ),
    paragraph(
      'Si debe comer con poca sal por indicación médica, cuente también este sodio y pregunte en la farmacia por una forma sin sal efervescente.',
    ),
  ),
  isUncheckedTranslation: true,
})
