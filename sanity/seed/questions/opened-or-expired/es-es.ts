import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('opened-or-expired', {
  locale: 'es-ES',
  title: '¿Puedo usar todavía un tubo abierto o caducado?',
  answer: textBlocks(
    paragraph(
      'No después de la fecha de caducidad. Hasta entonces depende del envase: los comprimidos efervescentes atraen la humedad y se estropean si el tubo queda abierto. Ciérrelo enseguida y tenga en cuenta cuánto dura después de abrirlo.',
    ),
    paragraph(
      'No use comprimidos descoloridos, desmenuzados o hinchados. Pregunte en la farmacia cómo se eliminan los restos donde vive; no deben acabar en el desagüe.',
    ),
  ),
  isUncheckedTranslation: true,
})
