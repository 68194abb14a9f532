import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('best-time', {
  locale: 'en-GB',
  title: 'What is the best time of day to take magnesium?',
  answer: textBlocks(
    paragraph(
      'As far as is known today, the time of day does not matter. What matters more is that you take it as the package leaflet or the pack says.',
    ),
    paragraph(
      'Magnesium is usually better tolerated with a meal. In a small study, 10 women drank mineral water rich in magnesium. With a meal the body took up slightly more magnesium from it than on an empty stomach.',
      {cite: 'sabatier-2002'},
    ),
    paragraph(
      'A lot at once can cause diarrhoea; the same amount spread over the day is often better tolerated. What counts is the amount of ',
      {term: 'elemental-magnesium', words: 'elemental magnesium'},
      ' stated on the pack.',
    ),
    paragraph(
      'Do you take other medicines as well? Then a gap of several hours may be needed. Ask a pharmacist.',
    ),
  ),
  isUncheckedTranslation: false,
})
