import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('citrate-or-oxide', {
  locale: 'en-GB',
  title: 'Magnesium citrate or magnesium oxide: does it make a difference?',
  answer: textBlocks(
    paragraph(
      'What counts is how much magnesium itself is in it, the ',
      {term: 'elemental-magnesium', words: 'elemental magnesium'},
      '. That amount is on the pack, and it alone can be compared.',
    ),
    paragraph(
      'In tests, the bowel absorbs salts that dissolve well in water, such as citrate, somewhat better than oxide.',
      {cite: 'ods-magnesium'},
      ' Whether this matters for people who have enough magnesium has not been shown.',
    ),
    paragraph(
      'Any salt can soften the stool in larger amounts. In an effervescent tablet, oxide or carbonate turns into a dissolved salt anyway.',
    ),
  ),
  isUncheckedTranslation: false,
})
