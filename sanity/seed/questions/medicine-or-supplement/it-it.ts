import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('medicine-or-supplement', {
  locale: 'it-IT',
  title: 'Come capisco se un prodotto con magnesio è un medicinale o un integratore alimentare?',
  answer: textBlocks(
    paragraph(
      'Dalla confezione. Un ',
      {term: 'food-supplement', words: 'integratore alimentare'},
      ' deve chiamarsi così e indica una quantità giornaliera raccomandata.',
      {cite: 'directive-2002-46'},
      ' Un medicinale porta un numero di autorizzazione o di registrazione ed è accompagnato da un ',
      {term: 'package-leaflet', words: 'foglio illustrativo'},
      '.',
    ),
    paragraph(
      'La stessa quantità di magnesio può essere un medicinale in un Paese e un integratore alimentare in quello vicino. Ogni pagina di prodotto dice che cosa vale nel Suo Paese.',
    ),
    paragraph(
      'La pubblicità di un integratore alimentare non deve parlare di malattie. Chi ha disturbi ne faccia chiarire la causa da un medico.',
    ),
  ),
  isUncheckedTranslation: true,
})
