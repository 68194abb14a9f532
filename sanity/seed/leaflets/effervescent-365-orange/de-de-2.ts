import {revised} from '../leaflet-text.ts'
import {deDe1} from './de-de-1.ts'

export const deDe2 = revised(
  deDe1,
  {
    version: 2,
    validFrom: '2023-06-01',
    changes:
      'Abschnitt 2: Der Abstand zu anderen Arzneimitteln beträgt jetzt 2 bis 3 Stunden; Levothyroxin ist neu genannt. Abschnitt 4: Meldung von Nebenwirkungen auch über das gemeinsame Portal.',
  },
  [
    ['Tetracycline: mit 2 Stunden Abstand,', 'Tetracycline: mit 2 bis 3 Stunden Abstand,'],
    [
      'Antibiotika aus der Gruppe der Chinolone: mit 2 Stunden Abstand,',
      'Antibiotika aus der Gruppe der Chinolone und das Schilddrüsenhormon Levothyroxin: mit 2 bis 3 Stunden Abstand,',
    ],
    ['Knochenschwund: mit 2 Stunden Abstand.', 'Knochenschwund: mit 2 bis 3 Stunden Abstand.'],
    ['Medizinprodukte, www.bfarm.de.', 'Medizinprodukte, https://nebenwirkungen.bund.de.'],
    ['im März 2021', 'im Juni 2023'],
  ],
)
