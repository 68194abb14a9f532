import {kidneys} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  comparison,
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
  title: 'Kidneys and magnesium: when too much builds up',
  slug: 'kidneys-and-magnesium',
  standfirst:
    'Healthy kidneys pass out surplus magnesium. Kidneys that work poorly do not always manage it. Who is affected, what the signs are, and where magnesium is found without one thinking of it.',
  body: body(
    redFlagBox({
      title: 'When you need help at once',
      intro:
        'With diseased kidneys, too much magnesium can paralyse muscles, breathing and heart. Do not wait if there is:',
      items: [
        'A very slow or irregular heartbeat, fainting or chest pain',
        'Shallow or laboured breathing',
        'Great sleepiness, confusion or muscles that give way',
        'Almost no urine for a day, or swelling that grows quickly',
      ],
      action:
        'For any of the first three signs, call {emergency} at once. For the fourth, see a doctor today.',
    }),
    keyFacts(
      'In brief',
      'The kidneys are the only way for the body to get rid of larger amounts of surplus magnesium.',
      'With poor kidney function, take magnesium on medical advice only.',
      'Laxatives and antacids, too, can contain a lot of magnesium.',
      'Food with magnesium is usually no problem. On dialysis there is a plan of its own.',
      'The opposite exists too: some people with kidney disease have too little.',
    ),
    heading('What healthy kidneys do'),
    paragraph(
      'Day and night, the kidneys filter the blood. Magnesium passes into the urine on the way, and the body takes most of it straight back. How much is left in the end, the kidneys set by need: more after a meal rich in magnesium, next to nothing when it is short ',
      {cite: 'jahnen-dechent-2012'},
      '. How well they pass out a given substance is called ',
      {term: 'renal-clearance', words: 'renal clearance'},
      '.',
    ),
    figure(kidneys, {
      alt: 'Two kidneys in cross-section with their vessels; marked particles leave them downwards through the ureters.',
      caption: 'The surplus leaves with the urine: as long as the kidneys work well.',
    }),
    heading('When kidney function declines'),
    paragraph(
      'How well the kidneys filter is shown by the eGFR value from a blood sample. When it falls, the remaining filters at first pass out more magnesium and so make up for it. Below about 30 ml/min that is often not enough ',
      {cite: 'cunningham-2012'},
      '. Then the magnesium value can rise.',
    ),
    comparison({
      title: 'Stages of kidney disease and magnesium',
      subjects: ['eGFR in ml/min per 1.73 m²', 'What applies to magnesium'],
      rows: [
        ['G1', '90 or more', 'As a rule, the surplus is passed out'],
        ['G2', '60 to 89', 'As a rule, the surplus is passed out'],
        ['G3', '30 to 59', 'The body usually makes up for it. Ask before taking any'],
        ['G4', '15 to 29', 'The compensation often fails. On medical advice only'],
        ['G5', 'Below 15', 'Magnesium builds up easily. On medical advice only'],
      ],
    }),
    paragraph(
      'The stages come from an international guideline ',
      {cite: 'kdigo-ckd-2024'},
      '. Many people know nothing of their poor kidney function, because it does not hurt. It becomes more frequent with age, diabetes and high blood pressure.',
    ),
    heading('Too much magnesium'),
    paragraph(
      'A raised value in the blood is called ',
      {term: 'hypermagnesaemia', words: 'hypermagnesaemia'},
      '. Slightly raised, it usually causes no symptoms. When it rises further, nausea, a feeling of warmth in the face, sleepiness and weak reflexes follow. Very high values lower the blood pressure, slow the heartbeat as far as an ',
      {term: 'av-block', words: 'AV block'},
      ' and paralyse breathing ',
      {cite: 'touyz-2024'},
      '.',
    ),
    causeList(
      'Where too much magnesium can come from',
      [
        'Laxatives',
        'Epsom salt and other magnesium salts, also as an enema or before a colonoscopy.',
      ],
      [
        'Antacids',
        'Many products against stomach acid contain magnesium, often together with aluminium.',
      ],
      [
        'Medicines with magnesium',
        'Effervescent tablets, powders and capsules. Effervescent tablets also bring sodium and often potassium.',
      ],
      ['Food supplements', 'Mixtures for sport or “for the nerves” can contain magnesium too.'],
      ['Drips', 'Magnesium into a vein, for example in hospital.'],
    ),
    heading('Too little occurs as well'),
    paragraph(
      'Water tablets, acid blockers, diarrhoea and medicines after a transplant can lower the value. On dialysis it depends on how much magnesium is in the dialysis fluid ',
      {cite: 'van-de-wal-visscher-2018'},
      '. Whether a low value is treated, and with what, is for the kidney team to decide.',
    ),
    heading('What you can do yourself'),
    bullets(
      'Ask for your latest eGFR value and write it beside your medicines.',
      'Mention the kidney disease at the surgery and the pharmacy before you buy anything without a prescription.',
      'Read on every pack whether the product contains magnesium, potassium or sodium.',
      'Eat and drink according to the plan you were given. Do not change it yourself.',
      'Keep your appointments for blood tests.',
    ),
    paragraph(
      'Medicines with magnesium name severe kidney impairment as a contraindication: then they must not be taken ',
      {cite: 'rote-liste-m3'},
      '. With milder impairment they call for caution. Food supplements often lack such a warning; but the kidneys do not distinguish where the magnesium comes from.',
    ),
    questions(
      'Common questions',
      'kidney-disease',
      'sodium-in-effervescent',
      'with-other-medicines',
    ),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'Why magnesium builds up when the kidneys work poorly, what the signs are and where magnesium is found.',
  isUncheckedTranslation: false,
})
