import {revised} from '../leaflet-text.ts'
import {deDe2} from './de-de-2.ts'

export const deDe3 = revised(
  deDe2,
  {
    version: 3,
    validFrom: '2026-05-04',
    changes:
      'Abschnitt 2: Antazida mit Aluminium sind neu genannt; zum Natrium steht jetzt auch die Menge eines Tages. Abschnitt 3: Wann ärztlicher Rat nötig ist, steht jetzt mit einer Frist. Abschnitt 4: Was bei Durchfall zu tun ist, ist genauer gesagt.',
  },
  [
    [
      'Kaliumsparende Mittel können bewirken, dass er weniger ausscheidet.',
      'Kaliumsparende Mittel können bewirken, dass er weniger ausscheidet. Aus Magenmitteln, die Aluminium enthalten (Antazida), kann der Körper zusammen mit diesem Arzneimittel mehr Aluminium aufnehmen.',
    ],
    [
      'Das sind 5 % der für Erwachsene empfohlenen täglichen Höchstmenge.',
      'Das sind 5 % der für Erwachsene empfohlenen täglichen Höchstmenge, bei 2 Brausetabletten am Tag 11 %.',
    ],
    [
      'Bessern sich die Beschwerden nicht, suchen Sie ärztlichen Rat.',
      'Bessern sich die Beschwerden in 4 Wochen nicht, suchen Sie ärztlichen Rat.',
    ],
    [
      'Wird der Durchfall stark, nehmen Sie weniger ein oder machen Sie eine Pause.',
      'Wird der Durchfall stark, unterbrechen Sie die Einnahme und trinken Sie genug. Ist er vorbei, beginnen Sie mit der halben Tagesmenge.',
    ],
    ['im Juni 2023', 'im Mai 2026'],
  ],
)
