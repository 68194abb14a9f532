import {calfStretchStanding1, calfStretchStanding2, runnerPausing} from '../../pictures/picture.ts'
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
  title: 'Cramps during sport: what is known and what to do',
  slug: 'cramps-during-sport',
  standfirst:
    'The cramp often comes late in the race or shortly after it. For a long time sweat and salts were the explanation. What studies found, what to do at that moment, and when to stop.',
  body: body(
    redFlagBox({
      title: 'When to stop at once',
      intro:
        'A cramp during sport is painful but mostly harmless. Do not carry on if one of these signs appears:',
      items: [
        'Chest pain, shortness of breath or fainting',
        'Confusion, staggering or drowsiness, above all in the heat',
        'Severe headache or repeated vomiting after drinking a great deal of fluid',
        'Cramps in many muscles at once that do not stop',
        'A snap or tear in the calf, or you can no longer put weight on the leg',
        'Dark brown urine, or severe muscle pain and swelling still hours later',
      ],
      action:
        'Call {emergency} at once for any of the first four signs. For the last two, see a doctor today.',
    }),
    keyFacts(
      'Key facts',
      'A tired muscle is the most likely to cramp, often towards the end of a hard effort.',
      'In studies, the minerals in the blood of sportspeople with cramps were not markedly different from those of others.',
      'Whether magnesium prevents cramps during sport has not been studied in suitable trials.',
      'What counts at that moment: stop and slowly stretch the muscle.',
    ),
    heading('Why muscles cramp during sport'),
    paragraph(
      'The typical cramp is in the calf or the thigh, when the muscle is tired and works while shortened. Experts today assume that several things come together. In a tired muscle the interplay of the nerves gets out of step: signals to tighten prevail, signals to let go become weaker. ',
      {cite: 'miller-2022'},
    ),
    paragraph(
      'The older explanation says: those who sweat a lot lose water and ',
      {term: 'electrolyte', words: 'electrolytes'},
      ', and that leads to cramp. Among 72 runners in a very long race there was no evidence for it: weight, water balance and minerals were almost the same with and without cramp, and magnesium in the blood was even slightly higher in those with cramp. ',
      {cite: 'schwellnus-2004'},
    ),
    paragraph(
      'Among 210 participants in a long triathlon, too, the blood values did not differ. Those who went faster and those who had had cramps before were more often affected. ',
      {cite: 'schwellnus-2011'},
    ),
    evidenceBox({
      title: 'In short',
      finding:
        'It is not established that cramps during sport come from lost water and salt alone. Tiredness probably plays a larger part; it is not fully settled.',
      statement: 'minerals-during-sport',
    }),
    causeList(
      'What makes cramps more likely',
      ['Tiredness', 'A higher pace or a longer distance than you are used to.'],
      ['Earlier cramps', 'Those who have had cramps during sport tend to get them again.'],
      ['Injuries', 'A muscle that was injured recently or still hurts.'],
      ['Heat', 'It tires you faster. Very heavy sweating may play a part in some people.'],
      ['Illnesses and medicines', 'For example diabetes, disorders of the nerves, or diuretics.'],
    ),
    heading('And magnesium?'),
    paragraph(
      'A Cochrane review looked for trials that compared magnesium with a ',
      {term: 'placebo', words: 'dummy treatment'},
      ' for cramps during sport. It found none. ',
      {cite: 'garrison-2020'},
      ' So it cannot be said whether it is of use. What is known is that larger amounts can bring on diarrhoea; just before a competition is not a good time to try.',
    ),
    heading('What to do at that moment'),
    selfCareSteps(
      'Release the cramp',
      {
        text: 'Stop, but not abruptly, and lean on a wall or a railing.',
        picture: calfStretchStanding1,
        alt: 'A person leans on a wall with outstretched arms, one foot behind the other.',
      },
      {
        text: 'Stretch the calf slowly: the back knee straight, the heel on the floor. Hold until the muscle lets go.',
        picture: calfStretchStanding2,
        alt: 'The front knee bends, the hips move towards the wall, and the heel of the straight back leg does not lift.',
      },
      'Drink something if you are thirsty, and walk for a few minutes.',
      'Carry on more slowly. If the cramp comes back, that is enough for today.',
    ),
    figure(runnerPausing, {
      alt: 'A runner stands at a kerb and stretches the calf, with a drinking bottle beside him.',
      caption: 'An edge is enough: the heel drops, the calf lengthens.',
    }),
    heading('How to lower the risk'),
    paragraph(
      'No remedy is known that prevents them for certain. The most sensible thing is to watch what comes before your own cramps. ',
      {cite: 'miller-2022'},
    ),
    bullets(
      'Practise the pace and distance you intend for the competition, and increase slowly.',
      'Start calmly and take more breaks in the heat.',
      'Let injuries heal and sleep enough.',
      'Eat and drink before the start as usual; try nothing unfamiliar.',
    ),
    paragraph(
      'Drink when you are thirsty. Too much water in a short time can dilute the sodium in the blood dangerously, above all in long races. This is rare, but it can cost a life. ',
      {cite: 'hew-butler-2015'},
    ),
    heading('When to see a doctor'),
    bullets(
      'The cramps come at rest as well, or already with light effort.',
      'A muscle stays painful or weak for days afterwards.',
      'The calf hurts each time after the same walking distance and settles when you stand still.',
    ),
    questions(
      'Questions people ask',
      'best-time',
      'diarrhoea',
      'sodium-in-effervescent',
      'nrv-and-mmol',
    ),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'Cramps during sport: why tired muscles cramp, what studies found and what to do at that moment.',
  isUncheckedTranslation: false,
})
