import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('report-side-effect', {
  locale: 'en-GB',
  title: 'How do I report a side effect?',
  answer: textBlocks(
    paragraph('Talk to your doctor or pharmacist first, especially if you do not feel well.'),
    paragraph(
      'You can also report it yourself through the ',
      {link: 'Yellow Card scheme', href: 'https://yellowcard.mhra.gov.uk/'},
      '. Have the name of the product, the batch number and the course of events at hand. Every report helps to make medicines safer.',
    ),
    paragraph('In an emergency call {emergency}. These pages take no reports.'),
  ),
  isUncheckedTranslation: false,
})
