import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('how-long', {
  locale: 'pl-PL',
  title: 'Po jakim czasie magnez zaczyna działać?',
  answer: textBlocks(
    paragraph(
      'W przypadku skurczów mięśni nie da się podać takiego czasu: u osób starszych badania nie wykazały korzyści, którą dałoby się odczuć na co dzień.',
    ),
    paragraph(
      'Przegląd objął 11 badań z udziałem 735 osób. Po 4 tygodniach osoby starsze przyjmujące magnez miały mniej więcej tyle samo skurczów co osoby przyjmujące placebo. Różnica wynosiła 0,18 skurczu na tydzień i może być dziełem przypadku.',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Jeśli chodzi o ciążę, jest 8 małych badań z udziałem 576 kobiet. Przeczą sobie wzajemnie i są niskiej jakości. Nie da się z nich wyprowadzić żadnego czasu.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Inaczej jest, gdy lekarz stwierdził niedobór. Wtedy czas leczenia zależy od przyczyny i od tego, jak zmieniają się ',
      {term: 'electrolyte', words: 'elektrolity'},
      ' we krwi.',
    ),
    paragraph(
      'Czy po 4 tygodniach skurcze nadal występują? Wtedy nie należy przyjmować więcej, niż podano na opakowaniu, lecz poprosić lekarza o ustalenie przyczyny.',
    ),
  ),
  isUncheckedTranslation: true,
})
