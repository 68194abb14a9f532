import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('citrate-or-oxide', {
  locale: 'pl-PL',
  title: 'Cytrynian czy tlenek magnezu: czy jest różnica?',
  answer: textBlocks(
    paragraph(
      'Liczy się to, ile jest samego magnezu, czyli ',
      {term: 'elemental-magnesium', words: 'magnezu pierwiastkowego'},
      '. Ta ilość jest podana na opakowaniu i tylko ją można porównywać.',
    ),
    paragraph(
      'W próbach jelito wchłania sole dobrze rozpuszczalne w wodzie, takie jak cytrynian, nieco lepiej niż tlenek.',
      {cite: 'ods-magnesium'},
      ' Nie wykazano, czy ma to znaczenie u osób, które mają dość magnezu.',
    ),
    paragraph(
      'Każda sól może w większej ilości rozluźnić stolec. W tabletce musującej tlenek lub węglan i tak zmienia się w rozpuszczoną sól.',
    ),
  ),
  isUncheckedTranslation: true,
})
