import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('driving', {
  locale: 'fr-FR',
  title: 'Puis-je conduire si je prends du magnésium ?',
  answer: textBlocks(
    paragraph(
      'Aux quantités indiquées, le magnésium n’a en général pas d’influence sur la conduite.',
    ),
    paragraph(
      'Une crampe du mollet au volant peut en revanche devenir dangereuse. Si vous la sentez venir, arrêtez-vous à un endroit sûr et descendez. En cas de crampes fréquentes aux pieds ou aux jambes, parlez-en à un médecin.',
    ),
  ),
  isUncheckedTranslation: true,
})
