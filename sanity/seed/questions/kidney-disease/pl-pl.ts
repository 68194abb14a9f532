import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('kidney-disease', {
  locale: 'pl-PL',
  title: 'Czy można przyjmować magnez przy słabych nerkach?',
  answer: textBlocks(
    paragraph(
      'Nie bez porady lekarza. Zdrowe nerki wydalają nadmiar magnezu. Słabe nerki radzą sobie z tym gorzej i może się on gromadzić we krwi.',
      {cite: 'van-de-wal-visscher-2018'},
      ' Fachowcy nazywają to ',
      {term: 'hypermagnesaemia', words: 'hipermagnezemią'},
      '.',
    ),
    paragraph(
      'Magnez zawierają też niektóre środki na zgagę i zaparcia. Dlatego warto powiedzieć lekarzowi i farmaceucie o wszystkim, co się przyjmuje.',
    ),
    paragraph(
      'Nudności, niezwykłe zmęczenie, osłabienie mięśni lub wolne bicie serca mogą być oznaką nadmiaru magnezu. Przy duszności lub zaburzeniach świadomości należy zadzwonić pod numer {emergency}.',
    ),
  ),
  isUncheckedTranslation: true,
})
