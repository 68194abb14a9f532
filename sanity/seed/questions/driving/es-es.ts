import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('driving', {
  locale: 'es-ES',
  title: '¿Puedo conducir si tomo magnesio?',
  answer: textBlocks(
    paragraph('En la cantidad indicada, el magnesio no suele afectar a la conducción.'),
    paragraph(
      'Un calambre en la pantorrilla al volante puede, en cambio, ser peligroso. Si lo nota venir, pare en un lugar seguro y baje del coche. Quien tenga calambres frecuentes en los pies o las piernas debe comentarlo con un médico.',
    ),
  ),
  isUncheckedTranslation: true,
})
