import {muscleAndIons} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  ionTable,
  keyFacts,
  paragraph,
  questions,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const enGb = articleText({
  locale: 'en-GB',
  title: 'Calcium, magnesium, potassium, sodium: who does what in the muscle',
  slug: 'minerals-in-the-muscle',
  standfirst:
    'Before every step, charged particles move to and fro in nerves and muscles. Which four they are, where in the body they are kept, and which foods contain them.',
  body: body(
    keyFacts(
      'In brief',
      'Sodium and potassium carry the signal along the nerve; calcium tells the muscle to contract.',
      'Magnesium belongs to the molecule from which pumps and muscle fibres draw their energy.',
      'Bowel, kidneys and bones keep the amounts in the blood within narrow limits.',
      'Less than 1% of the magnesium is in the blood; most of it lies in bones and muscles.',
      'All four are found in everyday foods.',
    ),
    heading('What ions are'),
    paragraph(
      'When table salt dissolves in water it falls apart into two kinds of particles: sodium with a positive charge and chloride with a negative one. Such a charged particle is called an ',
      {term: 'ion', words: 'ion'},
      '. Substances that turn into ions in water are called ',
      {term: 'electrolyte', words: 'electrolytes'},
      '. The body works with charges too: every cell keeps different amounts inside and outside, and the difference makes a small electrical voltage.',
    ),
    figure(muscleAndIons, {
      alt: 'Diagram of a muscle fibre with a nerve ending beside it. Around both float balls marked Na, K, Ca and Mg with their charges.',
      caption: 'Four minerals, one sequence: first the nerve, then the fibre.',
    }),
    heading('From signal to movement'),
    paragraph(
      'When you want to lift your foot, tiny channels open in the nerve cell. Sodium flows in, straight afterwards potassium flows out, and this wave runs as far as the muscle. There it passes to the fibre and spreads into its interior. Afterwards pumps bring both ions back to their places.',
    ),
    paragraph(
      'Inside the fibre, calcium lies in a store. When the wave arrives it comes out, and the protein filaments slide past each other: the muscle shortens. When the calcium is pumped back, the muscle becomes long again. This costs energy from a molecule called ATP, which in the cell is nearly always bound to magnesium ',
      {cite: 'de-baaij-2015'},
      {cite: 'efsa-claims-2009'},
      '. The two also meet where nerve and muscle meet: calcium sets off the transmission, magnesium slows it. No mineral works by itself.',
    ),
    ionTable(
      'Four ions at a glance',
      {
        ion: 'sodium',
        place: 'Mostly outside the cells, in the blood and the fluid of the tissues',
        role: 'Flows into the nerve cell and muscle fibre and so passes the signal on',
        foods: 'Table salt, bread, cheese, sausages',
      },
      {
        ion: 'potassium',
        place: 'Mostly inside the cells, above all those of the muscles',
        role: 'Flows out of the cell and makes it ready again',
        foods: 'Potatoes, pulses, bananas, vegetables',
      },
      {
        ion: 'calcium',
        place: 'About 99% in bones and teeth',
        role: 'Gives the sign to contract inside the fibre',
        foods: 'Milk, cheese, kale, some mineral waters',
      },
      {
        ion: 'magnesium',
        place: 'More than half in the bones, about a quarter in the muscles',
        role: 'Is bound to ATP and slows the transmission from nerve to muscle',
        foods: 'Seeds, nuts, oats, wholemeal bread, pulses',
      },
    ),
    heading('How much of them is in the body'),
    paragraph(
      'The amounts lie far apart. Calcium is what the skeleton is built of and leads by a wide margin; of magnesium an adult carries only about 25 g ',
      {cite: 'efsa-magnesium-2015'},
      '. The weight says nothing about importance: in the muscle, what counts is what is dissolved at the moment.',
    ),
    chart({
      title: 'Approximate amount in an adult',
      unit: 'g',
      rows: [
        ['Calcium', 1000],
        ['Potassium', 140],
        ['Sodium', 100],
        ['Magnesium', 25],
      ],
      note: 'Rounded, for a person of about 70 kg. The amounts depend on build, age and sex.',
    }),
    heading('How the body keeps the amounts'),
    paragraph(
      'The bowel takes up only part of what is eaten. The kidneys filter the blood and take back what is needed; the rest leaves with the urine. Specialists call this ',
      {term: 'renal-clearance', words: 'clearance'},
      '. The bones serve as a reserve, above all for calcium and magnesium. So the levels in the blood vary little, even if one day is saltier than the next.',
    ),
    comparison({
      title: 'Figures to compare',
      subjects: ['Sodium', 'Potassium', 'Calcium', 'Magnesium'],
      rows: [
        ['Symbol', 'Na⁺', 'K⁺', 'Ca²⁺', 'Mg²⁺'],
        ['Most of it lies', 'outside the cells', 'inside the cells', 'in bone', 'in bone'],
        ['Usual in the blood, in mmol per litre', '135–145', '3.5–5.0', '2.2–2.6', '0.7–1.0'],
        ['Amount a day for adults, in mg', '2000', '3500', '950', '300–350'],
      ],
    }),
    paragraph(
      'A laboratory counts particles and measures in ',
      {term: 'mmol', words: 'millimoles'},
      '. The limits differ a little from one laboratory to another. The daily amounts come from the European Food Safety Authority ',
      {cite: 'efsa-sodium-2019'},
      {cite: 'efsa-potassium-2016'},
      {cite: 'efsa-calcium-2015'},
      {cite: 'efsa-magnesium-2015'},
      '. For calcium the value holds from the age of 25; for magnesium the smaller one is for women and the larger one for men.',
    ),
    heading('What this means in everyday life'),
    bullets(
      'Eat a varied diet: wholegrain foods, vegetables, pulses, nuts and dairy products supply all four.',
      'Most people take in plenty of sodium, most of it with bread, cheese, sausages and ready meals.',
      'Sweat contains mainly sodium and chloride, and only a little potassium, calcium and magnesium.',
      'A blood level shows what is dissolved in the blood. It does not say much about the reserve in bones and muscles.',
    ),
    paragraph(
      'People who regularly take medicines, are pregnant or have poor kidney function should ask a doctor or pharmacist before they take a product with minerals.',
    ),
    questions('Common questions', 'nrv-and-mmol', 'citrate-or-oxide', 'medicine-or-supplement'),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'What calcium, magnesium, potassium and sodium do in nerve and muscle, where the body keeps them and which foods contain them.',
  isUncheckedTranslation: false,
})
