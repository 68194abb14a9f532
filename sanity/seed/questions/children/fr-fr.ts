import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('children', {
  locale: 'fr-FR',
  title: 'Le magnésium convient-il aux enfants ?',
  answer: textBlocks(
    paragraph(
      'Les enfants reçoivent en général le magnésium par l’alimentation. Donnez-leur un produit au magnésium seulement si un pédiatre le conseille.',
    ),
    paragraph(
      'Pour les enfants de moins de 4 ans, il n’existe pas de limite fixée pour ces produits. À partir de 4 ans, la limite est de 250 mg par jour, comme chez l’adulte.',
      {cite: 'efsa-ul-2006'},
      {cite: 'bfr-magnesium-2017'},
    ),
    paragraph(
      'L’âge minimal figure sur chaque emballage. Rangez ces produits là où les enfants ne peuvent pas les atteindre.',
    ),
  ),
  isUncheckedTranslation: true,
})
