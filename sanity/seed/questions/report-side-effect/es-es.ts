import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const esEs = questionText('report-side-effect', {
  locale: 'es-ES',
  title: '¿Cómo notifico un efecto adverso?',
  answer: textBlocks(
    paragraph('Hable primero con su médico o su farmacéutico, sobre todo si no se encuentra bien.'),
    paragraph(
      'También puede notificarlo usted: en ',
      {link: 'NotificaRAM', href: 'https://www.notificaram.es/'},
      '. Tenga a mano el nombre del producto, el número de lote y cómo y cuándo ocurrió. Cada notificación ayuda a que los medicamentos sean más seguros.',
    ),
    paragraph(
      'En caso de emergencia, llame al {emergency}. Estas páginas no recogen notificaciones.',
    ),
  ),
  isUncheckedTranslation: true,
})
