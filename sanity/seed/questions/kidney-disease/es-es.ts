import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('kidney-disease', {
  locale: 'es-ES',
  title: '¿Puedo tomar magnesio si mis riñones funcionan mal?',
  answer: textBlocks(
    paragraph(
      'No sin consejo médico. Los riñones sanos eliminan el magnesio sobrante. Los riñones que funcionan mal lo consiguen peor, y puede acumularse en la sangre.',
      {cite: 'van-de-wal-visscher-2018'},
      ' Los especialistas lo llaman ',
      {term: 'hypermagnesaemia', words: 'hipermagnesemia'},
      '.',
    ),
    paragraph(
      'El magnesio está también en algunos productos contra la acidez y el estreñimiento. Por eso, mencione en la consulta y en la farmacia todo lo que toma.',
    ),
    paragraph(
      'Las náuseas, un cansancio llamativo, la debilidad muscular o un latido lento pueden ser señales de demasiado magnesio. En caso de dificultad para respirar o alteración de la conciencia, llame al {emergency}.',
    ),
  ),
  isUncheckedTranslation: true,
})
