import {noticesOf} from './notice.ts'

const MEDICINES = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20220001554'
const SUPPLEMENTS = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20230000079'
const SUPPLEMENTS_STATE = '2023-12-31'

/**
 * § 7, § 8 and § 9 give the same three warnings for pictures with sound, sound and pictures. Each newly
 * made advertisement has another than the one before it.
 */
const WARNINGS = [
  {
    key: 'medicine-leaflet-dose',
    text: 'To jest lek. Dla bezpieczeństwa stosuj go zgodnie z ulotką dołączoną do opakowania. Nie przekraczaj maksymalnej dawki leku. W przypadku wątpliwości skonsultuj się z lekarzem lub farmaceutą.',
  },
  {
    key: 'medicine-leaflet-need',
    text: 'To jest lek. Dla bezpieczeństwa stosuj go zgodnie z ulotką dołączoną do opakowania i tylko wtedy, gdy jest to konieczne. W przypadku wątpliwości skonsultuj się z lekarzem lub farmaceutą.',
  },
  {
    key: 'medicine-leaflet-contraindications',
    text: 'To jest lek. Dla bezpieczeństwa stosuj go zgodnie z ulotką dołączoną do opakowania. Zwróć uwagę na przeciwwskazania. W przypadku wątpliwości skonsultuj się z lekarzem lub farmaceutą.',
  },
] as const

export const poland = noticesOf('PL', [
  ...WARNINGS.map(({key, text}, index) => ({
    key,
    language: 'pl' as const,
    text,
    mustBeVerbatim: true,
    verification: 'verified' as const,
    legalBasis: [
      {
        citation:
          'Rozporządzenie Ministra Zdrowia w sprawie reklamy produktów leczniczych, § 9 (Dz.U. 2022 poz. 1554)',
        url: MEDICINES,
        quote: text,
      },
    ],
    validFrom: '2023-01-26',
    takesTurns: {group: 'medicine-leaflet', order: index + 1},
  })),
  {
    key: 'supplement-dose',
    language: 'pl',
    text: 'Nie należy przekraczać zalecanej porcji do spożycia w ciągu dnia.',
    duty: 'ostrzeżenie dotyczące nieprzekraczania zalecanej porcji do spożycia w ciągu dnia',
    verification: 'verified',
    legalBasis: [
      {
        citation:
          'Rozporządzenie w sprawie składu oraz oznakowania suplementów diety, § 5 ust. 2 pkt 4 (Dz.U. 2023 poz. 79)',
        url: SUPPLEMENTS,
        quote: 'ostrzeżenie dotyczące nieprzekraczania zalecanej porcji do spożycia w ciągu dnia',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    key: 'supplement-diet',
    language: 'pl',
    text: 'Suplementy diety nie mogą być stosowane jako substytut (zamiennik) zróżnicowanej diety.',
    duty: 'stwierdzenie, że suplementy diety nie mogą być stosowane jako substytut (zamiennik) zróżnicowanej diety',
    verification: 'verified',
    legalBasis: [
      {
        citation:
          'Rozporządzenie w sprawie składu oraz oznakowania suplementów diety, § 5 ust. 2 pkt 5 (Dz.U. 2023 poz. 79)',
        url: SUPPLEMENTS,
        quote:
          'stwierdzenie, że suplementy diety nie mogą być stosowane jako substytut (zamiennik) zróżnicowanej diety',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    key: 'supplement-children',
    language: 'pl',
    text: 'Suplementy diety powinny być przechowywane w sposób niedostępny dla małych dzieci.',
    duty: 'stwierdzenie, że suplementy diety powinny być przechowywane w sposób niedostępny dla małych dzieci.',
    verification: 'verified',
    legalBasis: [
      {
        citation:
          'Rozporządzenie w sprawie składu oraz oznakowania suplementów diety, § 5 ust. 2 pkt 6 (Dz.U. 2023 poz. 79)',
        url: SUPPLEMENTS,
        quote:
          'stwierdzenie, że suplementy diety powinny być przechowywane w sposób niedostępny dla małych dzieci.',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
])
