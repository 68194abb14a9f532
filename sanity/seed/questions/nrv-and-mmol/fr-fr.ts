import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('nrv-and-mmol', {
  locale: 'fr-FR',
  title: 'Que signifient VNR et mmol ?',
  answer: textBlocks(
    paragraph(
      'La ',
      {term: 'nrv', words: 'VNR'},
      ' est la valeur nutritionnelle de référence des étiquettes. Pour le magnésium, elle est de 375 mg par jour dans l’Union européenne.',
      {cite: 'regulation-1169-2011'},
      ' « 33 % des VNR » signifie donc environ un tiers de 375 mg. La valeur sert à comparer ; ce n’est pas une recommandation personnelle.',
    ),
    paragraph(
      'L’unité ',
      {term: 'mmol', words: 'mmol'},
      ' compte les particules au lieu de les peser. 1 mmol de magnésium pèse 24,3 mg ; 365 mg font donc 15 mmol. Les médicaments indiquent souvent les deux.',
    ),
  ),
  isUncheckedTranslation: true,
})
