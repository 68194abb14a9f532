import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const frFr = questionText('kidney-disease', {
  locale: 'fr-FR',
  title: 'Puis-je prendre du magnésium si mes reins sont affaiblis ?',
  answer: textBlocks(
    paragraph(
      'Pas sans avis médical. Des reins en bonne santé éliminent le magnésium en excès. Des reins affaiblis y parviennent moins bien, et il peut s’accumuler dans le sang.',
      {cite: 'van-de-wal-visscher-2018'},
      ' Les spécialistes parlent d’',
      {term: 'hypermagnesaemia', words: 'hypermagnésémie'},
      '.',
    ),
    paragraph(
      'Certains produits contre les brûlures d’estomac et la constipation contiennent aussi du magnésium. Indiquez donc à votre médecin et à votre pharmacien tout ce que vous prenez.',
    ),
    paragraph(
      'Des nausées, une fatigue inhabituelle, une faiblesse musculaire ou des battements de cœur lents peuvent être des signes d’excès de magnésium. En cas de difficulté à respirer ou de trouble de la conscience, appelez le {emergency}.',
    ),
  ),
  isUncheckedTranslation: true,
})
