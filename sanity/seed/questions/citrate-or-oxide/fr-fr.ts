import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('citrate-or-oxide', {
  locale: 'fr-FR',
  title: 'Citrate ou oxyde de magnésium : y a-t-il une différence ?',
  answer: textBlocks(
    paragraph(
      'Ce qui compte, c’est la quantité de magnésium lui-même, le ',
      {term: 'elemental-magnesium', words: 'magnésium élément'},
      '. Elle figure sur l’emballage et elle seule permet de comparer.',
    ),
    paragraph(
      'Dans les essais, l’intestin absorbe un peu mieux les sels bien solubles dans l’eau, comme le citrate, que l’oxyde.',
      {cite: 'ods-magnesium'},
      ' Il n’est pas démontré que cela compte pour les personnes qui ont assez de magnésium.',
    ),
    paragraph(
      'En grande quantité, tout sel de magnésium peut ramollir les selles. Dans un comprimé effervescent, l’oxyde ou le carbonate devient de toute façon un sel dissous.',
    ),
  ),
  isUncheckedTranslation: true,
})
