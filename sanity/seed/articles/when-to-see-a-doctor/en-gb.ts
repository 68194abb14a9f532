import {oneSwollenLeg} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  comparison,
  evidenceBox,
  figure,
  heading,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const enGb = articleText({
  locale: 'en-GB',
  title: 'A cramp or something else? When to see a doctor',
  slug: 'when-to-see-a-doctor',
  standfirst:
    'Most cramps are harmless. Some illnesses feel similar and must not wait. How to tell them apart, and how urgent it is.',
  body: body(
    redFlagBox({
      title: 'When it is urgent',
      intro: 'A cramp is over within minutes. Do not wait if one of these applies to you:',
      items: [
        'Chest pain, shortness of breath or coughing up blood',
        'A leg that suddenly turns pale, cold or numb',
        'Sudden weakness of an arm, a leg or one side of the face, or slurred speech',
        'Numbness of the buttocks or between the legs, or urine or stool passing unnoticed',
        'Spasms of the jaw or of the whole body, for example after a wound',
        'Severe muscle pain with dark, cola-coloured urine, for example after great exertion or heat',
        'One leg that is swollen, warm, red or tender',
      ],
      action:
        'Call {emergency} at once for any of the first five signs. For either of the last two, see a doctor today.',
    }),
    heading('What points to a cramp'),
    paragraph(
      'A cramp comes suddenly, often at night and mostly in the calf. The muscle turns hard, can be felt, and gives way when it is stretched. After a few seconds to about 10 minutes the attack is over, and the leg looks as it did before. If something of this does not fit, a second look is worthwhile ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    comparison({
      title: 'Three kinds of leg pain',
      subjects: ['Muscle cramp', 'Deep vein thrombosis', 'Claudication'],
      rows: [
        [
          'Onset',
          'sudden, often at night',
          'over hours to days',
          'when walking, after a similar distance',
        ],
        [
          'Duration',
          'seconds to about 10 minutes',
          'lasting',
          'passes within minutes of standing still',
        ],
        [
          'What it feels like',
          'hard, aching muscle',
          'pulling or tightness, tender to the touch',
          'cramp-like pain',
        ],
        [
          'What it looks like',
          'the muscle bulges',
          'one leg thicker, warm, red',
          'foot rather cool and pale',
        ],
        [
          'What brings relief at once',
          'stretching',
          'nothing of the kind: neither stretching nor rubbing',
          'standing still',
        ],
      ],
    }),
    figure(oneSwollenLeg, {
      alt: 'Two lower legs side by side. One is clearly thicker and marked in colour, the other is slim.',
      caption: 'Compare both legs: a difference that has come suddenly should be examined.',
    }),
    heading('If one leg swells'),
    paragraph(
      'In a thrombosis a blood clot blocks a deep vein, mostly in one lower leg. The leg feels tight, becomes thicker and warmer, and the skin reddens or shines ',
      {cite: 'nhs-dvt'},
      '. The risk is higher after an operation, with a plaster cast, after days in bed or a long journey, in pregnancy and the weeks that follow, with medicines that contain oestrogen, with cancer, and after an earlier thrombosis.',
    ),
    paragraph(
      'If a piece of the clot comes loose it can reach the lungs. That is why the leg is examined on the same day, with questions about the risk, a blood test and ultrasound ',
      {cite: 'nice-ng158'},
      '. Do not massage a swollen leg.',
    ),
    heading('If the calf hurts when walking'),
    paragraph(
      'When the arteries of the legs are narrowed, the muscle gets too little blood during walking. It hurts after a distance that hardly changes, and settles when you stand still. Smoking, diabetes, high blood pressure and high blood fats make this more likely. It is measured with a cuff at the ankle, and the value is compared with the one at the arm ',
      {cite: 'nice-cg147'},
      '. If the foot also hurts at rest or a wound does not heal, it is urgent.',
    ),
    causeList(
      'What else may be behind it',
      [
        'Restless legs',
        'An urge to move the legs, in the evening and at rest, without a hard muscle. Moving makes it better.',
      ],
      [
        'Damaged nerves',
        'Tingling, burning or numbness, mostly in the toes first. Common in diabetes or through alcohol.',
      ],
      [
        'Narrow spinal canal',
        'Pain or weakness in both legs when walking. Sitting or bending forward makes it better.',
      ],
      [
        'Burst cyst behind the knee',
        'Looks like a thrombosis. Only an examination tells the two apart.',
      ],
      ['Torn muscle', 'A sudden stab during sport, often with a bruise afterwards.'],
      [
        'Minerals, thyroid, kidneys, liver',
        'Disorders that may contribute to cramps. A blood test helps to find them.',
      ],
      [
        'Diseases of the nerves that control muscles',
        'Rare. Muscles become weaker or thinner and twitch during the day too.',
      ],
    ),
    heading('Medicines that may play a part'),
    paragraph(
      'Some medicines go along with more cramps or muscle pain ',
      {cite: 'rabbitt-2016'},
      '. Do not stop any of them on your own: ask a doctor or pharmacist if the symptoms began soon after you first took it. Among them are:',
    ),
    bullets(
      'diuretics (water tablets)',
      'long-acting inhalers for asthma or chronic bronchitis',
      'statins for high blood fats, with muscle pain or weakness rather than cramps',
      'some medicines for high blood pressure, such as nifedipine',
    ),
    evidenceBox({
      title: 'And magnesium?',
      finding:
        'In older adults, magnesium is unlikely to prevent cramps in a way that people would notice. No product replaces an examination when a sign points to another illness.',
      statement: 'magnesium-older-adults',
    }),
    heading('How urgent is it?'),
    bullets(
      [
        {strong: 'At once:'},
        ' the first five signs in the box at the beginning. Call {emergency}.',
      ],
      [{strong: 'Today:'}, ' a swollen, painful leg, or dark urine with severe muscle pain.'],
      [
        {strong: 'In the next few days:'},
        ' pain on walking that passes when you stand still; muscles that become weaker or thinner or twitch constantly; numbness; a wound on the foot that does not heal.',
      ],
      [
        {strong: 'At the next appointment:'},
        ' cramps that come often, last longer than 10 minutes or keep you awake; cramps since you started a medicine; cramps in pregnancy, with diabetes, or with a disease of the kidneys, liver or thyroid.',
      ],
    ),
    selfCareSteps(
      'How to prepare for the appointment',
      'Write down for 2 weeks when the symptoms come, how long they last and what came before.',
      'Note what makes them better: stretching, standing still, moving or sitting.',
      'List all medicines and other products, including those from the pharmacy and the supermarket.',
      'On the day, wear clothes that can easily be pushed up above the knee.',
    ),
    paragraph(
      'Usually a talk and an examination are enough: skin, pulses of the feet, strength, reflexes and feeling. Blood is tested if something points to a cause ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    questions('Common questions', 'with-other-medicines', 'kidney-disease', 'pregnancy'),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'How to recognise a harmless cramp, what resembles it, such as a thrombosis, and when you need advice at once, today or at the next appointment.',
  isUncheckedTranslation: false,
})
