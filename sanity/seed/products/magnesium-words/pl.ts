/** What the labels of magnesium products have in common in Polish. */

/** Of every medicine. */
export const particulars = {
  indications:
    'Stwierdzony niedobór magnezu, jeśli jest on przyczyną zaburzeń czynności mięśni (zaburzenia nerwowo-mięśniowe, skurcze łydek).',
  contraindications: [
    'Nadwrażliwość na substancję czynną lub którykolwiek z pozostałych składników',
    'Ciężkie zaburzenie czynności nerek',
    'Zaburzenie przewodzenia w sercu (blok przedsionkowo-komorowy), które zwalnia bicie serca',
    'Miastenia (chorobliwe osłabienie mięśni)',
    'Znaczne odwodnienie organizmu',
    'Skłonność do kamieni moczowych z fosforanu wapniowo-magnezowo-amonowego',
    'Zbyt dużo magnezu we krwi (hipermagnezemia)',
  ],
  sideEffects:
    'Mogą wystąpić luźne stolce lub biegunka, przede wszystkim na początku i przy większych dawkach. Po długim przyjmowaniu dużych dawek oraz przy osłabionych nerkach stężenie magnezu we krwi może wzrosnąć; mogą o tym świadczyć zmęczenie, osłabienie mięśni i wolne bicie serca.',
}

/** Beside the others, of a medicine that brings potassium too. */
export const withPotassium = {
  ...particulars,
  contraindications: [...particulars.contraindications, 'Zbyt dużo potasu we krwi (hiperkaliemia)'],
}

export const kidneys = 'Osoby z osłabioną czynnością nerek powinny najpierw zapytać lekarza.'

export const interval =
  'Między przyjęciem magnezu a przyjęciem żelaza, hormonu tarczycy (lewotyroksyny), fluorku, bisfosfonianów lub antybiotyków z grup tetracyklin i chinolonów należy zachować odstęp od 2 do 3 godzin.'

export const tubeStorage =
  'Tubę przechowywać szczelnie zamkniętą, ponieważ zawartość pochłania wilgoć. Nie przechowywać w temperaturze powyżej 25 °C i trzymać w miejscu niedostępnym dla dzieci.'

export const sachetStorage =
  'Przechowywać w suchym miejscu niedostępnym dla dzieci, w temperaturze nie wyższej niż 25 °C.'

export const dryStorage = 'Przechowywać w suchym miejscu, w temperaturze nie wyższej niż 25 °C.'

/** Beside the composition of a food supplement: what the percentages are of. */
export const reference = '* Referencyjna wartość spożycia dla dorosłych: 375 mg magnezu.'
