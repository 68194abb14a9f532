import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('sodium-in-effervescent', {
  locale: 'en-GB',
  title: 'How much sodium is in an effervescent tablet?',
  answer: textBlocks(
    paragraph(
      'The salt that makes an ',
      {term: 'effervescent', words: 'effervescent tablet'},
      ' fizz brings sodium with it. In the demo products of these pages it is 109 to 239 mg per effervescent tablet or sachet; the amount is on each product page.',
    ),
    paragraph(
      'For comparison: the World Health Organization advises adults to have less than 2000 mg of sodium a day from everything together.',
      {cite: 'who-sodium-2012'},
    ),
    paragraph(
      'If a doctor has told you to eat little salt, count this sodium too and ask a pharmacist for a form without effervescent salt.',
    ),
  ),
  isUncheckedTranslation: false,
})
