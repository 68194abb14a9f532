import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('opened-or-expired', {
  locale: 'en-GB',
  title: 'Can I still use an opened or expired tube?',
  answer: textBlocks(
    paragraph(
      'Not once its expiry date has passed. Until then it depends on the pack: effervescent tablets absorb moisture and spoil if the tube is left open. Close it again at once, and note how long it keeps after opening.',
    ),
    paragraph(
      'Do not use tablets that are discoloured, crumbled or swollen. Ask a pharmacist how leftovers are disposed of where you live; they do not belong in the drain.',
    ),
  ),
  isUncheckedTranslation: false,
})
