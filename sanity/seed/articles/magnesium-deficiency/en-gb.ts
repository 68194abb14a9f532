import {bloodSample} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  chart,
  comparison,
  evidenceBox,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const enGb = articleText({
  locale: 'en-GB',
  title: 'Magnesium deficiency: how it is diagnosed',
  slug: 'magnesium-deficiency',
  standfirst:
    'Tired, irritable, a twitching eyelid: much is put down to a lack of magnesium. What a blood test can say about it, where its limits lie, and who is more likely to run short.',
  body: body(
    redFlagBox({
      title: 'When you need help at once',
      intro:
        'A severe deficiency is rare, but it can disturb heart and brain. The same signs have other serious causes too:',
      items: [
        'A seizure or sudden confusion',
        'A racing or irregular heartbeat with dizziness, breathlessness or fainting',
        'Spasms in which the hands clench or the throat tightens',
        'Severe diarrhoea or vomiting for more than two days, with great weakness',
      ],
      action:
        'For any of the first three signs, call {emergency} at once. For lasting diarrhoea or vomiting, get medical advice today.',
    }),
    keyFacts(
      'In brief',
      'A deficiency is diagnosed by a doctor, from a blood value, the history and sometimes urine.',
      'Only a tiny part of the magnesium circulates in the blood: less than 1%.',
      'A low value is a clear pointer. A normal value does not fully rule out a deficiency.',
      'Symptoms alone are no proof of a deficiency.',
      'Once it is confirmed, its cause is looked for.',
    ),
    heading('How a deficiency comes about'),
    paragraph(
      'The body takes in magnesium with food and passes it out with the urine. When it runs short, healthy kidneys hold it back. A meagre diet alone therefore rarely leads to a severe deficiency. Usually magnesium is lost over a longer time ',
      {cite: 'touyz-2024'},
      '.',
    ),
    causeList(
      'Common causes',
      [
        'Loss through the bowel',
        'Long diarrhoea, inflammatory bowel disease or a shortened bowel.',
      ],
      [
        'Loss through the kidneys',
        'Poorly controlled diabetes, a high calcium value or rare inborn disorders.',
      ],
      [
        'Medicines',
        'Above all water tablets, acid blockers, some antibiotics and some medicines for cancer or against rejection.',
      ],
      ['Alcohol', 'Regular heavy drinking increases the loss and takes the place of food.'],
      [
        'Too small an intake',
        'For example with a very one-sided diet, eating disorders or great age.',
      ],
    ),
    paragraph(
      'On acid blockers (proton pump inhibitors), the US Food and Drug Administration (FDA) issued a warning in 2011: people who take them for a long time, mostly more than a year, may have too little magnesium in the blood ',
      {cite: 'fda-ppi-2011'},
      '. Even so, do not stop a prescribed medicine on your own.',
    ),
    heading('What the blood value shows'),
    figure(bloodSample, {
      alt: 'An arm rests on a pad; beside it stands a closed, labelled blood tube.',
      caption: 'It is usually measured in serum, which is blood without its cells.',
    }),
    paragraph(
      'The usual test measures magnesium in serum. Many laboratories give a usual range of about 0.7 to 1.0 ',
      {term: 'mmol', words: 'millimoles'},
      ' per litre ',
      {cite: 'touyz-2024'},
      '. The range is printed on the report and differs from laboratory to laboratory. So compare only with the range of your own laboratory.',
    ),
    chart({
      title: 'Where an adult’s magnesium is',
      unit: '%',
      rows: [
        ['Bones', 53],
        ['Muscles', 27],
        ['Other tissue', 19],
        ['Red blood cells', 0.5],
        ['Serum', 0.3],
      ],
      note: 'Rounded averages from a review of 2012; through rounding, the sum differs slightly from 100%.',
    }),
    paragraph(
      'So serum holds only about 0.3% of the whole ',
      {cite: 'jahnen-dechent-2012'},
      '. When the stores in bones and muscles sink, the body can keep the blood value up for a while. A value below 0.75 mmol/l points to a marked deficiency; at 0.75 to 0.85 mmol/l the picture stays blurred ',
      {cite: 'arnaud-2008'},
      '. Experts still argue about where the lower limit should be ',
      {cite: 'workinger-2018'},
      '.',
    ),
    heading('Which other tests there are'),
    comparison({
      title: 'Tests compared',
      subjects: ['What it measures', 'Where its limits lie'],
      rows: [
        [
          'Magnesium in serum',
          'The small part that is dissolved in the blood',
          'Can be normal in spite of empty stores',
        ],
        [
          'Urine over 24 hours',
          'How much the kidneys pass out',
          'Helps above all to find the cause',
        ],
        [
          'Loading test',
          'How much of a given amount the body keeps',
          'Laborious, and unsuitable with diseased kidneys',
        ],
        [
          'Red blood cells or whole blood',
          'Magnesium in the cells of the blood',
          'Its value has been little studied, and cut-offs vary',
        ],
      ],
    }),
    paragraph(
      'No test gives the answer by itself. That is why other values are often added: potassium, calcium, the kidneys and blood sugar. A low potassium that does not improve makes doctors think of magnesium ',
      {cite: 'touyz-2024'},
      '. For tests of hair or saliva, on the other hand, there is no proof of any use.',
    ),
    heading('Why symptoms are no proof of a deficiency'),
    paragraph(
      'Tiredness, trembling, nausea or a twitching eyelid occur with a deficiency, but far more often without one. Calf cramps, too, have many causes ',
      {cite: 'rabbitt-2016'},
      '. In most people with such cramps the blood value is normal.',
    ),
    evidenceBox({
      title: 'Cramps and magnesium',
      finding:
        'Older adults with cramps and no known deficiency probably do not have noticeably fewer cramps when they take magnesium.',
      statement: 'magnesium-older-adults',
    }),
    heading('When a deficiency has been confirmed'),
    paragraph(
      'Then it is treated and its cause is looked for. How much, for how long, and whether as a tablet or a drip, is for the surgery or the hospital to decide. The kidneys are checked first, because with poor kidney function magnesium builds up. After some weeks a new measurement shows whether the stores are rising.',
    ),
    paragraph('It is best to take to the appointment:'),
    bullets(
      'a list of all medicines and other products, over-the-counter ones included;',
      'earlier reports with the range of the laboratory;',
      'notes on diarrhoea, vomiting and weight;',
      'an honest statement of how much alcohol you drink.',
    ),
    questions('Common questions', 'how-long', 'kidney-disease', 'nrv-and-mmol'),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'How magnesium deficiency is diagnosed, what the blood value shows, where its limits lie and which causes are common.',
  isUncheckedTranslation: false,
})
