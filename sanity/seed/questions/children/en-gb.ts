import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('children', {
  locale: 'en-GB',
  title: 'Is magnesium suitable for children?',
  answer: textBlocks(
    paragraph(
      'Children usually get magnesium with their food. Give them supplements or medicines with it only if a paediatrician advises so.',
    ),
    paragraph(
      'For children under 4 years there is no upper level for supplements. From 4 years on, at most 250 mg a day apply, as for adults.',
      {cite: 'efsa-ul-2006'},
      {cite: 'bfr-magnesium-2017'},
    ),
    paragraph(
      'The minimum age is on every pack. Keep such products where children cannot reach them.',
    ),
  ),
  isUncheckedTranslation: false,
})
