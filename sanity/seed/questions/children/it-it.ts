import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('children', {
  locale: 'it-IT',
  title: 'Il magnesio è adatto ai bambini?',
  answer: textBlocks(
    paragraph(
      'I bambini ricevono di solito il magnesio con il cibo. Dia loro dei preparati solo se lo consiglia un pediatra.',
    ),
    paragraph(
      'Per i bambini sotto i 4 anni non è fissata alcuna quantità massima da preparati. Dai 4 anni valgono, come per gli adulti, al massimo 250 mg al giorno.',
      {cite: 'efsa-ul-2006'},
      {cite: 'bfr-magnesium-2017'},
    ),
    paragraph(
      'L’età minima è indicata su ogni confezione. Conservi questi prodotti dove i bambini non possono raggiungerli.',
    ),
  ),
  isUncheckedTranslation: true,
})
