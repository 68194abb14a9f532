import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('pregnancy', {
  locale: 'es-ES',
  title: '¿Puedo tomar magnesio en el embarazo y la lactancia?',
  answer: textBlocks(
    paragraph(
      'Pregunte antes a su ginecólogo, a su matrona o en la farmacia. Cuánto conviene depende de lo que come y de qué más toma.',
    ),
    paragraph(
      'No está claro si el magnesio ayuda con los calambres en las piernas durante el embarazo: los estudios son pequeños y se contradicen.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Una pierna hinchada y dolorosa no es un caso para tratarse por cuenta propia. Haga que un médico la examine el mismo día.',
    ),
  ),
  isUncheckedTranslation: true,
})
