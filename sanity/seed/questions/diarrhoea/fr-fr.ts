import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('diarrhoea', {
  locale: 'fr-FR',
  title: 'Que faire si le magnésium me donne la diarrhée ?',
  answer: textBlocks(
    paragraph(
      'Les selles molles et la diarrhée sont l’effet indésirable le plus fréquent. Le magnésium que l’intestin n’absorbe pas y retient de l’eau.',
      {cite: 'efsa-ul-2006'},
    ),
    paragraph(
      'Le plus souvent, cela passe en un à deux jours si l’on réduit la quantité ou si l’on arrête la prise. Suivez pour cela la notice ou l’étiquette et demandez conseil en pharmacie.',
    ),
    paragraph(
      'Si la diarrhée dure plus longtemps, s’il y a du sang dans les selles ou si vous vous sentez très faible, consultez un médecin.',
    ),
  ),
  isUncheckedTranslation: true,
})
