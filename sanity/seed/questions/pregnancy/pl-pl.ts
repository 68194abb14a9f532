import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('pregnancy', {
  locale: 'pl-PL',
  title: 'Czy można przyjmować magnez w ciąży i podczas karmienia piersią?',
  answer: textBlocks(
    paragraph(
      'Najpierw warto zapytać ginekologa, położną lub farmaceutę. Rozsądna ilość zależy od tego, co się je i co jeszcze się przyjmuje.',
    ),
    paragraph(
      'Nie wiadomo, czy magnez pomaga na skurcze nóg w ciąży: badania są małe i przeczą sobie nawzajem.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Spuchnięta, bolesna łydka to nie jest sprawa do leczenia na własną rękę. Lekarz powinien ją obejrzeć jeszcze tego samego dnia.',
    ),
  ),
  isUncheckedTranslation: true,
})
