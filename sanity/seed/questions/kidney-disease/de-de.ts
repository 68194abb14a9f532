import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('kidney-disease', {
  locale: 'de-DE',
  title: 'Darf ich Magnesium einnehmen, wenn meine Nieren schwach sind?',
  answer: textBlocks(
    paragraph(
      'Nicht ohne ärztlichen Rat. Gesunde Nieren scheiden überschüssiges Magnesium aus. Schwachen Nieren gelingt das schlechter, und es kann sich im Blut ansammeln.',
      {cite: 'van-de-wal-visscher-2018'},
      ' Fachleute nennen das ',
      {term: 'hypermagnesaemia', words: 'Hypermagnesiämie'},
      '.',
    ),
    paragraph(
      'Magnesium steckt auch in manchen Mitteln gegen Sodbrennen und Verstopfung. Nennen Sie deshalb in Praxis und Apotheke alles, was Sie einnehmen.',
    ),
    paragraph(
      'Übelkeit, auffällige Müdigkeit, Muskelschwäche oder ein langsamer Herzschlag können Zeichen von zu viel Magnesium sein. Bei Atemnot oder Bewusstseinsstörung wählen Sie die {emergency}.',
    ),
  ),
  isUncheckedTranslation: false,
})
