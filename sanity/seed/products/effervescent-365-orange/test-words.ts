import * as en from '../magnesium-words/en.ts'
import {productText} from '../text.ts'
import {KEY} from './product.ts'

/**
 * English words from which the pseudo-locales are made. They are never published themselves: the
 * product is not marketed where English is read.
 */
export const testWords = productText(KEY, {
  ...en.withPotassium,
  locale: 'en-XA',
  displayName: 'Magnovia 365 effervescent tablets orange',
  slug: 'magnovia-365-effervescent-tablets-orange',
  summary:
    'Medicine with 365 mg of magnesium (15 mmol) per effervescent tablet, for a lack of magnesium that a doctor has established.',
  dosage: `Adults and adolescents from 12 years take 1 to 2 effervescent tablets a day. Let the tablet dissolve in a glass of water and drink all of it. ${en.kidneys} ${en.interval}`,
  composition:
    '1 effervescent tablet contains the active substances light basic magnesium carbonate and light magnesium oxide, equivalent to 365 mg of magnesium (15 mmol). It also contains 109 mg of sodium, 98 mg of potassium, 6 mg of sucrose and 0.02 mg of sorbitol. Other ingredients: citric acid, sodium hydrogen carbonate, potassium hydrogen carbonate, sweeteners, orange flavour.',
  storage: en.tubeStorage,
  description: 'Medicine with 365 mg of magnesium per effervescent tablet: use and composition.',
  isUncheckedTranslation: false,
})
