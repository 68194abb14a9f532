import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('nrv-and-mmol', {
  locale: 'en-GB',
  title: 'What do NRV and mmol mean?',
  answer: textBlocks(
    paragraph(
      {term: 'nrv', words: 'NRV'},
      ' stands for the nutrient reference value on labels. For magnesium it is 375 mg a day in the European Union.',
      {cite: 'regulation-1169-2011'},
      ' So “33% NRV” means about one third of 375 mg. The value is for comparison; it is not a personal recommendation.',
    ),
    paragraph(
      {term: 'mmol', words: 'Mmol'},
      ' counts particles instead of weight. 1 mmol of magnesium weighs 24.3 mg, so 365 mg are 15 mmol. Medicines often state both.',
    ),
  ),
  isUncheckedTranslation: false,
})
