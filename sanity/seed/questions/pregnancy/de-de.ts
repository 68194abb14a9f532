import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('pregnancy', {
  locale: 'de-DE',
  title: 'Darf ich Magnesium in Schwangerschaft und Stillzeit einnehmen?',
  answer: textBlocks(
    paragraph(
      'Fragen Sie vorher Ihre Frauenarztpraxis, Ihre Hebamme oder Ihre Apotheke. Wie viel sinnvoll ist, hängt davon ab, was Sie essen und was Sie sonst einnehmen.',
    ),
    paragraph(
      'Ob Magnesium gegen Beinkrämpfe in der Schwangerschaft hilft, ist nicht geklärt: Die Studien sind klein und widersprechen sich.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Ein geschwollener, schmerzhafter Unterschenkel ist kein Fall für Selbsthilfe. Lassen Sie ihn noch am selben Tag ärztlich untersuchen.',
    ),
  ),
  isUncheckedTranslation: false,
})
