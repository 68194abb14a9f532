import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('medicine-or-supplement', {
  locale: 'en-GB',
  title: 'How do I tell whether a magnesium product is a medicine or a food supplement?',
  answer: textBlocks(
    paragraph(
      'By the pack. A ',
      {term: 'food-supplement', words: 'food supplement'},
      ' has to be called that and states a recommended daily amount.',
      {cite: 'directive-2002-46'},
      ' A medicine carries an authorisation or registration number and comes with a ',
      {term: 'package-leaflet', words: 'package leaflet'},
      '.',
    ),
    paragraph(
      'The same amount of magnesium can be a medicine in one country and a food supplement in the next. Each product page says what applies in your country.',
    ),
    paragraph(
      'Advertising for a food supplement must not mention illnesses. If you have symptoms, ask a doctor to find out why.',
    ),
  ),
  isUncheckedTranslation: false,
})
