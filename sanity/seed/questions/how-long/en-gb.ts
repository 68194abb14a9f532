import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('how-long', {
  locale: 'en-GB',
  title: 'How long does magnesium take to work?',
  answer: textBlocks(
    paragraph(
      'For muscle cramps no time can be given: in older people, studies found no benefit that one would notice in everyday life.',
    ),
    paragraph(
      'A review brought together 11 studies with 735 people. After 4 weeks, older people on magnesium had about as many cramps as those on a dummy treatment. The difference was 0.18 cramps a week and may be chance.',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'For pregnancy there are 8 small studies with 576 women. They contradict each other and are of low quality. No time follows from them.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'It is different when a doctor has found a deficiency. Then the duration depends on the cause and on how the ',
      {term: 'electrolyte', words: 'electrolytes'},
      ' in the blood change.',
    ),
    paragraph(
      'Do you still have cramps after 4 weeks? Then do not take more than the pack says, but have a doctor look for the cause.',
    ),
  ),
  isUncheckedTranslation: false,
})
