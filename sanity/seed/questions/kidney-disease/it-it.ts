import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('kidney-disease', {
  locale: 'it-IT',
  title: 'Posso prendere magnesio se i miei reni funzionano male?',
  answer: textBlocks(
    paragraph(
      'Non senza il parere di un medico. I reni sani eliminano il magnesio in eccesso. I reni che funzionano male ci riescono meno bene, e il magnesio può accumularsi nel sangue.',
      {cite: 'van-de-wal-visscher-2018'},
      ' Gli specialisti parlano di ',
      {term: 'hypermagnesaemia', words: 'ipermagnesiemia'},
      '.',
    ),
    paragraph(
      'Il magnesio si trova anche in alcuni prodotti contro il bruciore di stomaco e la stitichezza. Indichi quindi al medico e al farmacista tutto ciò che prende.',
    ),
    paragraph(
      'Nausea, stanchezza insolita, debolezza muscolare o battito lento possono essere segni di troppo magnesio. In caso di difficoltà a respirare o di alterazione della coscienza, chiami il {emergency}.',
    ),
  ),
  isUncheckedTranslation: true,
})
