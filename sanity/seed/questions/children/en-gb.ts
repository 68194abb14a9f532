import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('children', {
  locale: 'en-GB',
  title: 'Is magnesium suitable for children?',
  answer: textBlocks(
    paragraph(
      'Children usually get magnesium with their food. Give them supplements or medicines with it only if a paediatrician advises it.',
    ),
    paragraph(
      'For children under 4 years no upper level for supplements has been set. From 4 years on, the limit is 250 mg a day, as for adults.',
      {cite: 'efsa-ul-2006'},
      {cite: 'bfr-magnesium-2017'},
    ),
    paragraph(
      'The minimum age is on every pack. Keep such products where children cannot reach them.',
    ),
  ),
  isUncheckedTranslation: false,
})
