import * as de from '../magnesium-words/de.ts'
import {productText} from '../text.ts'
import {KEY} from './product.ts'

export const deDe = productText(KEY, {
  ...de.particulars,
  contraindications: [
    ...de.particulars.contraindications,
    'Basenüberschuss im Blut (metabolische Alkalose)',
    'Chronischer Harnwegsinfekt mit Bakterien, die Harnstoff spalten',
    'Erbliche Fructoseintoleranz',
  ],
  locale: 'de-DE',
  displayName: 'Magnovia 486 Trinkpulver Orange-Mango',
  slug: 'magnovia-486-trinkpulver-orange-mango',
  summary:
    'Arzneimittel für Erwachsene mit 486 mg Magnesium (20 mmol) je Beutel, bei ärztlich nachgewiesenem Magnesiummangel.',
  dosage: `Erwachsene nehmen täglich den Inhalt von 1 Beutel ein. Lösen Sie das Pulver in einem Glas Wasser auf und trinken Sie das Glas ganz aus. Für Kinder und Jugendliche unter 18 Jahren ist das Arzneimittel nicht bestimmt. ${de.kidneys} ${de.interval}`,
  composition:
    '1 Beutel enthält als Wirkstoff Trimagnesiumdicitrat, entsprechend 486 mg Magnesium (20 mmol). Er enthält außerdem 220 mg Natrium und 712 mg Sorbitol. Weitere Bestandteile: Citronensäure, Natriumhydrogencarbonat, Süßungsmittel, Orangenaroma, Mangoaroma.',
  storage: de.sachetStorage,
  description:
    'Arzneimittel für Erwachsene mit 486 mg Magnesium je Beutel: Anwendungsgebiet, Gegenanzeigen und Zusammensetzung.',
  isUncheckedTranslation: false,
})
