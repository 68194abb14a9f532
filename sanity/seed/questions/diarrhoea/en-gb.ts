import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('diarrhoea', {
  locale: 'en-GB',
  title: 'What can I do if magnesium gives me diarrhoea?',
  answer: textBlocks(
    paragraph(
      'Soft stools and diarrhoea are the most common side effect. Magnesium that the bowel does not absorb holds water there.',
      {cite: 'efsa-ul-2006'},
    ),
    paragraph(
      'Usually it is over after one to two days once the amount is reduced or the product is stopped. Keep to the leaflet or label, and ask a pharmacist.',
    ),
    paragraph(
      'If the diarrhoea lasts longer, if there is blood in the stool or you feel very weak, see a doctor.',
    ),
  ),
  isUncheckedTranslation: false,
})
