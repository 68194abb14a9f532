import {bullets, paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const enGb = questionText('with-other-medicines', {
  locale: 'en-GB',
  title: 'Can I take magnesium together with iron, an antibiotic or thyroid tablets?',
  answer: textBlocks(
    paragraph(
      'Not at the same time. In the bowel, ',
      {term: 'ion', words: 'magnesium ions'},
      ' can bind to some active substances, and the body then takes up less of the medicine.',
    ),
    paragraph(
      'What counts is the gap given in the package leaflet of your medicine. Sources differ; those often named are:',
    ),
    bullets(
      [
        'Antibiotics of the tetracycline and quinolone groups: at least 2 hours before or 4 to 6 hours after the magnesium',
        {cite: 'ods-magnesium'},
      ],
      ['Bisphosphonates for osteoporosis: at least 2 hours apart', {cite: 'ods-magnesium'}],
      ['Iron: 2 to 4 hours apart', {cite: 'pta-forum-2018'}],
      ['Levothyroxine for the thyroid: 4 hours apart', {cite: 'jonklaas-2014'}],
    ),
    paragraph(
      'Diuretics and, when taken for a long time, stomach acid blockers can lower the magnesium in the blood.',
      {cite: 'ods-magnesium'},
    ),
    paragraph(
      'Do not stop any prescribed medicine because of the magnesium. Show a pharmacist a list of everything you take.',
    ),
  ),
  isUncheckedTranslation: false,
})
