import {
  calfStretchSitting1,
  calfStretchSitting2,
  calfStretchSitting3,
  legRestInPregnancy,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  comparison,
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
  title: 'Leg cramps in pregnancy: what is known',
  slug: 'leg-cramps-in-pregnancy',
  standfirst:
    'In the second half of pregnancy leg cramps are common. What you can do yourself, why the studies on magnesium conflict, and which signs call for a doctor.',
  body: body(
    redFlagBox({
      title: 'When you need help at once',
      intro:
        'A cramp in the calf does not harm you or the baby. These signs are something else. Do not wait:',
      items: [
        'Chest pain, shortness of breath or coughing up blood',
        'A seizure of the whole body, or loss of consciousness',
        'One leg is swollen, warm or red, or the pain in the calf persists',
        'Severe headache, disturbed vision, pain in the upper belly, or sudden swelling of the face or hands',
        'Bleeding, your waters breaking, regular cramps in the lower belly, or fewer movements of the baby',
      ],
      action:
        'Call {emergency} at once for the first two signs. For all the others, ring your maternity unit, your midwife or your doctor now.',
    }),
    keyFacts(
      'Key facts',
      'Leg cramps are common in pregnancy, above all at night. Mostly they pass within a few minutes.',
      'The studies on magnesium are small and disagree. No firm advice follows from them.',
      'Do not take any product without talking to your midwife or doctor.',
      'One swollen leg may be a thrombosis and has to be examined today.',
    ),
    heading('Why cramps happen'),
    paragraph(
      'The cause is not known exactly. Possible causes are the greater weight that the calves carry, a changed flow of blood in the legs, and a changed balance of ',
      {term: 'electrolyte', words: 'electrolytes'},
      '. None of this is proven. ',
      {cite: 'luo-2020'},
      ' After the birth the cramps mostly stop.',
    ),
    figure(legRestInPregnancy, {
      alt: 'A pregnant woman rests on her left side with a cushion between her knees.',
      caption:
        'Many are most comfortable lying on the side; the cushion takes the weight off hips and legs.',
    }),
    heading('Cramp or thrombosis?'),
    paragraph(
      'In pregnancy and in the weeks after it, blood clots form more easily in the veins of the legs. A cramp lets go after minutes. With a thrombosis the pain persists, and usually only one leg is swollen, warm or discoloured. This cannot be told for certain by looking: have it examined. ',
      {cite: 'nice-ng158'},
    ),
    paragraph(
      'Swollen feet in the evening, by contrast, are often harmless. If headache, disturbed vision or pain in the upper belly come with them, it may be pre-eclampsia, an illness with high blood pressure. ',
      {cite: 'nice-ng133'},
    ),
    heading('Magnesium: the studies do not agree'),
    evidenceBox({
      title: 'In short',
      finding:
        'Whether magnesium makes leg cramps in pregnancy rarer is not settled. The studies are small and their results contradict each other.',
      statement: 'magnesium-pregnancy',
    }),
    paragraph(
      'A Cochrane review from 2020 found 8 small studies with 576 women. Magnesium, calcium and some vitamins were tested. The studies measured in such different ways that their results could not be added up. The confidence in them is low to very low. ',
      {cite: 'luo-2020'},
    ),
    comparison({
      title: 'Two trials, two results',
      subjects: ['Trial from 1995', 'Trial from 2008'],
      rows: [
        ['Women', '73', '38'],
        ['Duration', '3 weeks', '2 weeks'],
        ['Compared with', 'Dummy treatment', 'Dummy treatment'],
        [
          'Result',
          'Fewer symptoms with magnesium',
          'No difference in the number and strength of cramps',
        ],
      ],
    }),
    paragraph(
      'Both trials compared with a ',
      {term: 'placebo', words: 'dummy treatment'},
      ', and both were small. ',
      {cite: 'dahle-1995'},
      ' ',
      {cite: 'nygaard-2008'},
      ' A single one of them proves nothing, neither one way nor the other.',
    ),
    paragraph(
      'If you are thinking of magnesium, talk to your midwife or doctor first. The most common side effect is diarrhoea. It should not be taken at the same time as iron, because each can make it harder to absorb the other. If you have kidney disease, do not take it without medical advice. Quinine is out of the question in pregnancy and must not be taken.',
    ),
    heading('What you can do yourself'),
    selfCareSteps(
      'Stretch the calf sitting',
      {
        text: 'Sit on the front edge of a chair. Stretch out one leg with the heel on the floor.',
        picture: calfStretchSitting1,
        alt: 'A person sits on the front edge of a chair; one leg is straight and its heel stands on the floor.',
      },
      {
        text: 'Pull the toes towards the shin and lean forward a little, as far as the bump comfortably allows.',
        picture: calfStretchSitting2,
        alt: 'The person leans the upper body forward from the hips; the toes of the straight leg point up.',
      },
      {
        text: 'If you cannot reach the foot, use a towel. Then change legs.',
        picture: calfStretchSitting3,
        alt: 'A towel lies around the front of the foot; the hands use it to pull the toes closer.',
      },
    ),
    paragraph('Beyond that, the following is sensible even though it has hardly been studied:'),
    bullets(
      'Circle your feet several times a day and walk a little.',
      'Wear comfortable shoes with a flat heel.',
      'Drink enough, spread over the day.',
      'Sleep on your side with a cushion between the knees.',
    ),
    heading('When to ask for advice'),
    paragraph('Mention it at your next appointment if'),
    bullets(
      'the cramps often keep you awake;',
      'arms, hands or face cramp or tingle too;',
      'you take medicines or food supplements, including those without a prescription.',
    ),
    questions('Questions people ask', 'pregnancy', 'with-other-medicines', 'diarrhoea'),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'Leg cramps in pregnancy: what you can do, what studies say and which signs need help at once.',
  isUncheckedTranslation: false,
})
