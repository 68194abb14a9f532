import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('nrv-and-mmol', {
  locale: 'it-IT',
  title: 'Che cosa significano VNR e mmol?',
  answer: textBlocks(
    paragraph(
      {term: 'nrv', words: 'VNR'},
      ' è il valore nutritivo di riferimento delle etichette. Per il magnesio nell’Unione europea è di 375 mg al giorno.',
      {cite: 'regulation-1169-2011'},
      ' «33 % VNR» significa quindi circa un terzo di 375 mg. Il valore serve per confrontare; non è una raccomandazione personale.',
    ),
    paragraph(
      'L’unità ',
      {term: 'mmol', words: 'mmol'},
      ' conta le particelle invece di pesarle. 1 mmol di magnesio pesa 24,3 mg; 365 mg sono quindi 15 mmol. Sui medicinali si trovano spesso entrambi i dati.',
    ),
  ),
  isUncheckedTranslation: true,
})
