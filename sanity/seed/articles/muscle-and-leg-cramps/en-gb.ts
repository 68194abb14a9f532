import {
  calfStretchSitting2,
  calfStretchStanding1,
  calfStretchWithTowel,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
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
  title: 'Muscle and leg cramps: causes and what helps',
  slug: 'muscle-and-leg-cramps',
  standfirst:
    'Nearly everyone knows the sudden pain in the calf. It can have many causes and usually passes by itself. What studies say about stretching and magnesium, and when a doctor should have a look.',
  body: body(
    redFlagBox({
      title: 'When it may be more than a cramp',
      intro:
        'Most cramps are over within minutes and are harmless. Some illnesses only feel like a cramp at first. Do not wait if one of these applies to you:',
      items: [
        'Chest pain, shortness of breath or coughing up blood',
        'A leg that suddenly turns pale, cold or numb',
        'Sudden weakness of an arm, a leg or one side of the face, or slurred speech',
        'Spasms of the jaw or of the whole body, for example after a wound',
        'One leg that is swollen, warm, red or tender, above all after an operation, a long journey or days in bed',
      ],
      action:
        'Call {emergency} for any of the first four signs. If one leg is swollen and painful, have it examined by a doctor today.',
    }),
    keyFacts(
      'Key facts',
      'A cramp usually passes within minutes. The first thing that helps is to stretch the muscle.',
      'Often no cause is found. The minerals in the blood are mostly normal.',
      'In older adults, magnesium is unlikely to prevent cramps in a way that people would notice. Trials saw no clear difference.',
      'One leg that is swollen, warm or red should be examined by a doctor today.',
    ),
    heading('What happens during a cramp'),
    paragraph(
      'In a cramp a muscle tightens by itself and will not let go. It feels hard, it hurts, and for a moment the foot or leg can hardly be moved. An attack lasts from a few seconds to about ten minutes. The muscle may stay sore for hours. The calf is hit most often, then the foot and the thigh, frequently at night. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    paragraph(
      'The signal comes from the nerve, not from the muscle itself: nerve fibres become over-excitable and fire when they should be still. How easily they fire depends, among other things, on ',
      {term: 'ion', words: 'charged minerals'},
      ' inside and around the cells. Sodium and potassium carry the nerve signal, calcium starts the contraction, and magnesium dampens the excitability. That is why minerals come to mind first. In most people with cramps, however, their blood levels are normal.',
    ),
    causeList(
      'Possible causes',
      [
        'No cause to be found',
        'The most frequent case, particularly at night and with increasing age.',
      ],
      [
        'Strain',
        'Unaccustomed or long exercise, standing for hours, or an awkward position of the foot.',
      ],
      ['Loss of fluid and salts', 'Heavy sweating, diarrhoea, vomiting or too little to drink.'],
      ['Pregnancy', 'Leg cramps are common, mostly in the second half.'],
      [
        'Medicines',
        'Diuretics and certain asthma inhalers, among others. Do not stop a prescribed medicine on your own: ask first.',
      ],
      [
        'Other illnesses',
        'Disorders of the nerves, the circulation, the thyroid, the kidneys or the liver, or diabetes.',
      ],
      [
        'A lack of minerals',
        'Too little magnesium, calcium, potassium or sodium in the body. A blood test can help to find it, but cramps alone do not prove it.',
      ],
    ),
    heading('Magnesium: what studies show'),
    evidenceBox({
      title: 'In short',
      finding:
        'In older adults, magnesium is unlikely to prevent cramps in a way that people would notice. In pregnancy, studies disagree. For cramps during sport there are no suitable studies.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'A Cochrane review from 2020 brought together eleven trials with 735 participants. Older adults who took magnesium had about as many cramps as those who took a ',
      {term: 'placebo', words: 'dummy treatment'},
      '; the difference was less than one fifth of a cramp per week and may be due to chance. Diarrhoea and other stomach or bowel symptoms were the usual side effects. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'For leg cramps in pregnancy, another review found eight small studies of various treatments, magnesium among them. Their results contradict each other and their quality is low, so no firm advice follows from them. ',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'It is different when a doctor has established a lack of magnesium: then the lack itself is treated, and its cause is looked for. People with poor kidney function should not take magnesium without medical advice, because it can build up in the body.',
    ),
    heading('What you can do yourself'),
    selfCareSteps(
      'During an attack',
      {
        text: 'Straighten the knee and slowly pull the toes towards you, with your hand or a towel.',
        picture: calfStretchSitting2,
        alt: 'A person sits on the front edge of a chair with one leg straight and the heel on the floor, leans forward from the hips and points the toes towards the shin.',
      },
      'Hold the stretch, breathe calmly, and ease off when the muscle lets go.',
      {
        text: 'Or stand up and put your weight on the affected leg with the heel on the floor. Hold on to something.',
        picture: calfStretchStanding1,
        alt: 'A person stands an arm’s length from a wall with both hands on it. One foot is further back, its heel on the floor.',
      },
      'Massage the muscle gently afterwards. Many people find warmth pleasant.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'A person sits on the floor with one leg stretched out, a towel around the front of the foot, and pulls the toes towards the body with both hands. The calf is marked.',
      caption: 'The towel does the reaching: the knee stays straight, the pull stays slow.',
    }),
    paragraph(
      'Stretching calf and thigh every evening is simple and costs nothing. It may help: in one trial with 80 people over 55, those who stretched before going to sleep had fewer and milder cramps after six weeks. ',
      {cite: 'hallegraeff-2012'},
      ' An older and longer trial saw no effect. ',
      {cite: 'coppin-2005'},
      ' A review from 2021 concludes that stretching may ease the pain of night-time cramps; whether it makes them rarer remains uncertain. ',
      {cite: 'hawke-2021'},
    ),
    paragraph('Beyond that, the following is sensible even though it has hardly been studied:'),
    bullets(
      'Drink enough, and more in hot weather and during sport, unless your doctor has limited the amount.',
      'Increase training slowly and take breaks.',
      'Wear shoes that support the foot and do not pinch.',
      'Keep the blanket loose at the foot of the bed so that the toes are not pressed down.',
    ),
    paragraph(
      'Quinine used to be prescribed often. It has a modest effect and can, in rare cases, do serious harm. It is a matter for a doctor only. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('When to see a doctor'),
    paragraph('Make an appointment if'),
    bullets(
      'cramps come often, last longer than ten minutes or keep you awake;',
      'the calf hurts when walking and no longer hurts when you stand still;',
      'muscles become weaker or thinner, twitch constantly, or you feel numbness or tingling;',
      'the cramps began soon after you started a medicine;',
      'you are pregnant, or have diabetes or a disease of the kidneys, liver, thyroid or nerves.',
    ),
    paragraph(
      'It helps to write down for two weeks when the cramps come, what came before, and which medicines and other products you take. A pharmacist can check with you whether one of them may play a part.',
    ),
    questions(
      'Questions people ask',
      'how-long',
      'best-time',
      'kidney-disease',
      'with-other-medicines',
    ),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description: 'Causes of muscle and leg cramps, what studies say, and when to see a doctor.',
  isUncheckedTranslation: false,
})
