import {
  calfStretchStanding1,
  calfStretchStanding2,
  calfStretchStanding3,
  legAtNight,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  chart,
  evidenceBox,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const enGb = articleText({
  locale: 'en-GB',
  title: 'Night-time leg cramps in later life: what studies show',
  slug: 'night-time-leg-cramps-in-later-life',
  standfirst:
    'Many older people are woken by cramps at night. What studies have found on stretching, magnesium and quinine, what remains uncertain, and when to see a doctor.',
  body: body(
    redFlagBox({
      title: 'When not to wait',
      intro:
        'Cramps at night are a nuisance but mostly harmless. Get help if one of these signs is present as well:',
      items: [
        'Chest pain or shortness of breath',
        'A leg that suddenly turns pale, cold or numb',
        'Sudden weakness on one side of the body, a drooping mouth or slurred speech',
        'Only one leg is swollen, warm or red',
        'You have fallen after a cramp and cannot put weight on the leg',
      ],
      action:
        'Call {emergency} at once for any of the first three signs. For the other two, see a doctor today.',
    }),
    keyFacts(
      'Key facts',
      'Cramps at night become more common with age. Mostly there is no illness behind them.',
      'In trials with older adults, magnesium did not do noticeably better than a dummy treatment.',
      'Stretching before sleep may make cramps milder. The studies are small and disagree.',
      'Quinine is not for self-treatment: in rare cases it can do serious harm.',
    ),
    figure(legAtNight, {
      alt: 'A person sits on the edge of the bed at night and holds the calf with both hands.',
      caption: 'Sit up, straighten the knee, pull the toes up: that is how the stretch begins.',
    }),
    heading('Why at night?'),
    paragraph(
      'Nobody knows exactly, and there is no single answer. A cramp starts when nerves at rest send signals too easily. In bed the foot often points downwards; the calf is then already shortened, and a small signal is enough. With the years, nerve fibres and muscle mass are lost too. ',
      {cite: 'rabbitt-2016'},
    ),
    causeList(
      'What can make cramps at night more likely',
      [
        'Medicines',
        'Above all diuretics and long-acting asthma inhalers. Do not stop anything on your own.',
      ],
      [
        'Illnesses',
        'Disorders of the circulation, the nerves, the kidneys or the liver, or diabetes.',
      ],
      ['Loss of fluid', 'Diarrhoea, vomiting, heat or too little to drink.'],
      [
        'Little or unaccustomed movement',
        'Long sitting, but also a day with far more walking than usual.',
      ],
    ),
    paragraph(
      'Not everything that troubles the legs at night is a cramp. With restless legs there is an urge to move; the muscle does not become hard, and walking brings relief. A doctor should look into this. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    heading('Magnesium: little difference from a dummy treatment'),
    evidenceBox({
      title: 'In short',
      finding:
        'Magnesium is unlikely to prevent cramps noticeably in older adults: the trials found no clear difference from a dummy treatment.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'A Cochrane review combined 5 trials with 307 older adults. With magnesium there were on average 0.18 cramps per week fewer than with a ',
      {term: 'placebo', words: 'dummy treatment'},
      '. The true value probably lies between 0.84 fewer and 0.49 more: that is the ',
      {term: 'confidence-interval', words: 'confidence interval'},
      ' of 95%. It includes the possibility that nothing changes at all. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'How far appearances can deceive is shown by a trial from 2017 with 94 adults, on average 65 years old. After 4 weeks both groups had fewer cramps, even the one without magnesium. The small difference may be due to chance. ',
      {cite: 'roguin-maor-2017'},
    ),
    chart({
      title: 'Night-time cramps per week in the trial from 2017',
      unit: 'cramps per week',
      rows: [
        ['Magnesium, before', 7.84],
        ['Magnesium, after 4 weeks', 4.44],
        ['Dummy treatment, before', 8.51],
        ['Dummy treatment, after 4 weeks', 5.48],
      ],
      note: 'Means from Roguin Maor and others, 2017. Cramps come and go: that is why a trial needs a group to compare with.',
    }),
    paragraph(
      'Since then a trial with 175 participants has appeared in which the number of cramps fell by 3.4 with magnesium and by 2.6 with the dummy treatment. The gap is small, and a single trial does not change the whole picture. ',
      {cite: 'barna-2021'},
    ),
    paragraph(
      'The most common side effect is diarrhoea. Important in later life: the kidneys often work less well, even without one noticing it. Then too much magnesium can stay in the blood, called ',
      {term: 'hypermagnesaemia', words: 'hypermagnesaemia'},
      '. Ask at your surgery or pharmacy before you take it.',
    ),
    heading('Stretching: simple, but not firmly proven'),
    evidenceBox({
      title: 'In short',
      finding:
        'Stretching before sleep may make night-time cramps milder. Whether they become rarer is not settled.',
      statement: 'stretching-at-night',
    }),
    paragraph(
      'In a trial with 80 people over 55, there were after 6 weeks 1.2 cramps per night fewer when people stretched before sleep. ',
      {cite: 'hallegraeff-2012'},
      ' A trial with 191 people who took quinine found no difference after 12 weeks. ',
      {cite: 'coppin-2005'},
      ' A review from 2021 rates the confidence in these results as low. ',
      {cite: 'hawke-2021'},
    ),
    selfCareSteps(
      'Stretch the calf standing, every evening',
      {
        text: 'Stand an arm’s length from a wall with one foot further back. Put your hands on the wall.',
        picture: calfStretchStanding1,
        alt: 'A person stands facing a wall, one foot set back, both hands flat on the wall.',
      },
      {
        text: 'Bend the front knee and move your hips towards the wall. The back heel stays on the floor. Hold for 10 seconds.',
        picture: calfStretchStanding2,
        alt: 'The front knee is bent and the hips lean towards the wall; the back leg is straight with its heel on the floor.',
      },
      {
        text: 'Change legs. Stretch each side 3 times. It should pull but not hurt.',
        picture: calfStretchStanding3,
        alt: 'The same position with the legs changed: the other foot is now at the back, heel flat on the floor.',
      },
    ),
    heading('Quinine: on prescription only'),
    paragraph(
      'Quinine reduces the number of cramps somewhat, as 23 trials with 1586 participants show. ',
      {cite: 'el-tawil-2015'},
      ' But in rare cases it can seriously damage the blood or the heart. That is why it is not for self-treatment, and that includes larger amounts in drinks. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('When to see a doctor'),
    bullets(
      'The cramps often wake you, or quickly become more frequent.',
      'You take diuretics, asthma inhalers or several medicines.',
      'The calf hurts when walking as well, or feet and legs are numb.',
      'Muscles become weaker or thinner.',
    ),
    paragraph(
      'Write down for two weeks in which nights cramps came. Take this list and all your medicines to the appointment.',
    ),
    questions(
      'Questions people ask',
      'how-long',
      'kidney-disease',
      'with-other-medicines',
      'diarrhoea',
    ),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'Night-time leg cramps in older people: what studies found on stretching, magnesium and quinine.',
  isUncheckedTranslation: false,
})
