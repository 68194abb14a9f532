import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('pregnancy', {
  locale: 'en-GB',
  title: 'Can I take magnesium in pregnancy and while breast-feeding?',
  answer: textBlocks(
    paragraph(
      'Ask your doctor, midwife or pharmacist first. How much makes sense depends on what you eat and what else you take.',
    ),
    paragraph(
      'Whether magnesium helps with leg cramps in pregnancy is not settled: the studies are small and contradict each other.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'A swollen, painful lower leg is not a case for self-help. Have it examined by a doctor on the same day.',
    ),
  ),
  isUncheckedTranslation: false,
})
