import {productText} from '../text.ts'
import {KEY} from './product.ts'

/**
 * English words from which the pseudo-locales are made. They are never published themselves: the
 * product is not marketed where English is read.
 */
export const testWords = productText(KEY, {
  locale: 'en-XA',
  displayName: 'Magnovia 365 effervescent tablets orange',
  slug: 'magnovia-365-effervescent-tablets-orange',
  summary:
    'Medicine with 365 mg of magnesium (15 mmol) per effervescent tablet, for a lack of magnesium that a doctor has established.',
  dosage:
    'Adults and adolescents take 1 to 2 effervescent tablets a day. Let the tablet dissolve in a glass of water and drink all of it. If your kidneys are weak, ask a doctor first.',
  composition:
    '1 effervescent tablet contains the active substances light basic magnesium carbonate and light magnesium oxide, equal to 365 mg of magnesium (15 mmol). It also contains 109 mg of sodium, 98 mg of potassium, 6 mg of sucrose and 0.02 mg of sorbitol.',
  indications:
    'Proven magnesium deficiency where it is the cause of disturbed muscle activity (neuromuscular disorders, calf cramps).',
  contraindications: [
    'Hypersensitivity to one of the active substances or other ingredients',
    'Severe renal impairment',
    'Disturbed conduction in the heart (AV block) that slows the heartbeat',
    'Myasthenia gravis (abnormal muscle weakness)',
    'Marked dehydration',
    'A tendency to urinary stones of calcium magnesium ammonium phosphate',
    'Too much magnesium in the blood (hypermagnesaemia)',
    'Too much potassium in the blood (hyperkalaemia)',
  ],
  sideEffects:
    'Soft stools or diarrhoea may occur, above all at the start and with higher doses. After high doses for a long time, and with weak kidneys, the magnesium level in the blood may rise; tiredness, muscle weakness and a slow heartbeat may be signs of it.',
  storage:
    'Keep the tube tightly closed, as its contents attract moisture. Store below 25 °C and out of the reach of children.',
  description: 'Medicine with 365 mg of magnesium per effervescent tablet: use and composition.',
  isUncheckedTranslation: false,
})
