import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('best-time', {
  locale: 'pl-PL',
  title: 'O jakiej porze dnia najlepiej przyjmować magnez?',
  answer: textBlocks(
    paragraph(
      'Według obecnej wiedzy pora dnia nie ma znaczenia. Ważniejsze jest przyjmowanie go tak, jak podano w ulotce lub na opakowaniu.',
    ),
    paragraph(
      'Magnez jest zwykle lepiej tolerowany podczas posiłku. W niewielkim badaniu 10 kobiet piło wodę mineralną bogatą w magnez. Podczas posiłku organizm wchłaniał z niej nieco więcej magnezu niż na czczo.',
      {cite: 'sabatier-2002'},
    ),
    paragraph(
      'Duża ilość naraz może wywołać biegunkę; ta sama ilość rozłożona na cały dzień jest często lepiej tolerowana. Liczy się ilość ',
      {term: 'elemental-magnesium', words: 'magnezu pierwiastkowego'},
      ' podana na opakowaniu.',
    ),
    paragraph(
      'Czy przyjmują Państwo także inne leki? Wtedy potrzebny może być odstęp kilku godzin. Warto zapytać w aptece.',
    ),
  ),
  isUncheckedTranslation: true,
})
