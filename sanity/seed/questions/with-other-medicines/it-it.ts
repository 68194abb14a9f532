import {bullets, paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('with-other-medicines', {
  locale: 'it-IT',
  title:
    'Si può assumere il magnesio insieme al ferro, a un antibiotico o a compresse per la tiroide?',
  answer: textBlocks(
    paragraph(
      'Non nello stesso momento. Nell’intestino gli ',
      {term: 'ion', words: 'ioni magnesio'},
      ' possono legarsi ad alcuni principi attivi, e il corpo assorbe allora meno medicinale.',
    ),
    paragraph(
      'Vale l’intervallo indicato nel foglio illustrativo del proprio medicinale. Le indicazioni variano da una fonte all’altra; spesso si leggono:',
    ),
    bullets(
      [
        'Antibiotici dei gruppi delle tetracicline e dei chinoloni: almeno 2 ore prima o da 4 a 6 ore dopo il magnesio',
        {cite: 'ods-magnesium'},
      ],
      ['Bisfosfonati per l’osteoporosi: ad almeno 2 ore di distanza', {cite: 'ods-magnesium'}],
      ['Ferro: a 2–4 ore di distanza', {cite: 'pta-forum-2018'}],
      ['Levotiroxina per la tiroide: a 4 ore di distanza', {cite: 'jonklaas-2014'}],
    ),
    paragraph(
      'I diuretici e, se assunti a lungo, i medicinali contro l’acidità di stomaco possono abbassare il magnesio nel sangue.',
      {cite: 'ods-magnesium'},
    ),
    paragraph(
      'Non si deve sospendere alcun medicinale prescritto a causa del magnesio. È utile mostrare in farmacia un elenco di tutto ciò che si assume.',
    ),
  ),
  isUncheckedTranslation: true,
})
