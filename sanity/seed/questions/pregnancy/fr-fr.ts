import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('pregnancy', {
  locale: 'fr-FR',
  title: 'Puis-je prendre du magnésium pendant la grossesse et l’allaitement ?',
  answer: textBlocks(
    paragraph(
      'Demandez d’abord l’avis de votre gynécologue, de votre sage-femme ou de votre pharmacien. La quantité utile dépend de ce que vous mangez et de ce que vous prenez par ailleurs.',
    ),
    paragraph(
      'On ne sait pas si le magnésium aide contre les crampes des jambes pendant la grossesse : les études sont petites et se contredisent.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Ne soignez pas vous-même une jambe enflée et douloureuse. Faites-la examiner par un médecin le jour même.',
    ),
  ),
  isUncheckedTranslation: true,
})
