import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('diarrhoea', {
  locale: 'es-ES',
  title: '¿Qué hacer si el magnesio me da diarrea?',
  answer: textBlocks(
    paragraph(
      'Las heces blandas y la diarrea son el efecto adverso más frecuente. El magnesio que el intestino no absorbe retiene agua en él.',
      {cite: 'efsa-ul-2006'},
    ),
    paragraph(
      'Suele pasar en uno o dos días si se reduce la cantidad o se deja de tomar. Siga el prospecto o la etiqueta y pregunte en la farmacia.',
    ),
    paragraph(
      'Si la diarrea dura más, si hay sangre en las heces o se siente muy débil, acuda a un médico.',
    ),
  ),
  isUncheckedTranslation: true,
})
