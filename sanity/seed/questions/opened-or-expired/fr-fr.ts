import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('opened-or-expired', {
  locale: 'fr-FR',
  title: 'Puis-je encore utiliser un tube ouvert ou périmé ?',
  answer: textBlocks(
    paragraph(
      'Pas après la date de péremption. Jusque-là, tout dépend de l’emballage : les comprimés effervescents absorbent l’humidité et s’altèrent si le tube reste ouvert. Refermez-le aussitôt et respectez la durée de conservation après ouverture.',
    ),
    paragraph(
      'N’utilisez pas de comprimés décolorés, effrités ou gonflés. Demandez en pharmacie comment les restes s’éliminent chez vous ; leur place n’est pas dans les eaux usées.',
    ),
  ),
  isUncheckedTranslation: true,
})
