import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const deDe = questionText('opened-or-expired', {
  locale: 'de-DE',
  title: 'Kann ich ein offenes oder abgelaufenes Röhrchen noch verwenden?',
  answer: textBlocks(
    paragraph(
      'Nach Ablauf des Verfalldatums nicht mehr. Bis dahin kommt es auf die Verpackung an: Brausetabletten ziehen Feuchtigkeit an und verderben, wenn das Röhrchen offen steht. Verschließen Sie es sofort wieder und beachten Sie, wie lange es nach dem Öffnen haltbar ist.',
    ),
    paragraph(
      'Tabletten, die verfärbt, zerbröselt oder aufgequollen sind, verwenden Sie nicht. Fragen Sie in der Apotheke, wie Reste bei Ihnen entsorgt werden; ins Abwasser gehören sie nicht.',
    ),
  ),
  isUncheckedTranslation: false,
})
