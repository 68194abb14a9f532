import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('opened-or-expired', {
  locale: 'pl-PL',
  title: 'Czy można jeszcze użyć otwartej lub przeterminowanej tuby?',
  answer: textBlocks(
    paragraph(
      'Po upływie terminu ważności już nie. Do tego czasu wszystko zależy od opakowania: tabletki musujące chłoną wilgoć i psują się, gdy tuba stoi otwarta. Trzeba ją od razu zamknąć i sprawdzić, jak długo nadaje się do użycia po otwarciu.',
    ),
    paragraph(
      'Tabletek przebarwionych, pokruszonych lub spęczniałych nie należy używać. W aptece można zapytać, jak pozbyć się resztek; do ścieków nie powinny trafić.',
    ),
  ),
  isUncheckedTranslation: true,
})
