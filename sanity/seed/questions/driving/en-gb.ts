import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('driving', {
  locale: 'en-GB',
  title: 'Can I drive while taking magnesium?',
  answer: textBlocks(
    paragraph('In the stated amount, magnesium does not usually affect driving.'),
    paragraph(
      'A calf cramp at the wheel can become dangerous, though. If you feel one coming, stop in a safe place and get out. People who often have cramps in their feet or legs should raise it with a doctor.',
    ),
  ),
  isUncheckedTranslation: false,
})
