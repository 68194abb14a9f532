import {bullets, heading, paragraph} from '../../portable-text.ts'
import {KEY} from '../../products/effervescent-365-orange/product.ts'
import {leafletText, revised} from '../leaflet-text.ts'

const first = leafletText(
  KEY,
  {locale: 'en-XA', version: 1, validFrom: '2021-03-15', isUncheckedTranslation: false},
  [
    [
      'What it is and what it is used for',
      paragraph(
        'A medicine with 365 mg of magnesium per effervescent tablet, for a lack of magnesium that a doctor has established.',
      ),
    ],
    [
      'What you need to know before you take it',
      heading('Do not take it'),
      bullets(
        'if you are allergic to any of the ingredients,',
        'if your kidneys are severely impaired,',
        'if you have an AV block that slows your heartbeat,',
        'if you have myasthenia gravis.',
      ),
      heading('Warnings'),
      paragraph(
        'Ask a doctor first if your kidneys do not work fully. In an emergency call {emergency}.',
      ),
      heading('Other medicines'),
      paragraph('Take antibiotics of the tetracycline group 2 hours apart.'),
    ],
    [
      'How to take it',
      paragraph(
        'Adults and adolescents take 1 to 2 effervescent tablets a day in a glass of water.',
      ),
    ],
    [
      'Possible side effects',
      bullets([
        {strong: 'Frequency not known: '},
        'soft stools or diarrhoea, above all at the start.',
      ]),
    ],
    ['How to store it', paragraph('Store below 25 °C and keep the tube tightly closed.')],
    [
      'Contents of the pack and other information',
      paragraph('Packs of 20, 40 and 60 effervescent tablets. Aurelis Pharma (demo).'),
    ],
  ],
)

/** English words from which the leaflets of the pseudo-locales are made, see the product’s own. */
export const testLeaflets = [
  first,
  revised(first, {version: 2, validFrom: '2026-05-04', changes: 'Section 2: another interval.'}, [
    ['2 hours apart', '2 to 3 hours apart'],
  ]),
]
