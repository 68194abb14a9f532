/** What the labels of magnesium products have in common in German. */

/** Of every medicine. */
export const particulars = {
  indications:
    'Nachgewiesener Magnesiummangel, wenn er die Ursache für Störungen der Muskeltätigkeit (neuromuskuläre Störungen, Wadenkrämpfe) ist.',
  contraindications: [
    'Überempfindlichkeit gegen einen Wirkstoff oder einen der sonstigen Bestandteile',
    'Schwere Nierenfunktionsstörung',
    'Störung der Erregungsleitung am Herzen (AV-Block), die zu verlangsamtem Herzschlag führt',
    'Myasthenia gravis (krankhafte Muskelschwäche)',
    'Ausgeprägter Flüssigkeitsmangel des Körpers',
    'Neigung zu Harnsteinen aus Calcium-Magnesium-Ammoniumphosphat',
    'Zu viel Magnesium im Blut (Hypermagnesiämie)',
  ],
  sideEffects:
    'Weicher Stuhl oder Durchfall können auftreten, vor allem zu Beginn und bei höherer Dosis. Bei langer Einnahme hoher Dosen und bei schwachen Nieren kann der Magnesiumspiegel im Blut steigen; Zeichen dafür können Müdigkeit, Muskelschwäche und langsamer Herzschlag sein.',
}

/** Beside the others, of a medicine that brings potassium too. */
export const withPotassium = {
  ...particulars,
  contraindications: [...particulars.contraindications, 'Zu viel Kalium im Blut (Hyperkaliämie)'],
}

export const kidneys =
  'Menschen mit eingeschränkter Nierenfunktion holen vorher ärztlichen Rat ein.'

export const interval =
  'Zwischen der Einnahme von Magnesium und der von Eisen, Schilddrüsenhormon (Levothyroxin), Fluorid, Bisphosphonaten oder Antibiotika der Gruppen Tetracycline und Chinolone sollen 2 bis 3 Stunden liegen.'

export const tubeStorage =
  'Das Röhrchen fest verschlossen halten, da der Inhalt Feuchtigkeit anzieht. Nicht über 25 °C und für Kinder unzugänglich aufbewahren.'

export const sachetStorage = 'Trocken, nicht über 25 °C und für Kinder unzugänglich aufbewahren.'

export const dryStorage = 'Trocken und nicht über 25 °C lagern.'

/** Beside the composition of a food supplement: what the percentages are of. */
export const reference = '* Nährstoffbezugswert für Erwachsene: 375 mg Magnesium.'
