import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('kidney-disease', {
  locale: 'en-GB',
  title: 'Can I take magnesium if my kidneys work poorly?',
  answer: textBlocks(
    paragraph(
      'Not without medical advice. Healthy kidneys excrete surplus magnesium. Kidneys that work poorly do this less well, and it can build up in the blood.',
      {cite: 'van-de-wal-visscher-2018'},
      ' Professionals call this ',
      {term: 'hypermagnesaemia', words: 'hypermagnesaemia'},
      '.',
    ),
    paragraph(
      'Magnesium is also found in some remedies for heartburn and constipation. So tell your doctor and pharmacist about everything you take.',
    ),
    paragraph(
      'Nausea, unusual tiredness, muscle weakness or a slow heartbeat can be signs of too much magnesium. If breathing is difficult or somebody is hard to wake, call {emergency}.',
    ),
  ),
  isUncheckedTranslation: false,
})
