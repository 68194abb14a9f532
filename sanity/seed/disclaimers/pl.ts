import {noticesOf} from './notice.ts'

const MEDICINES = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20220001554'
const SUPPLEMENTS = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20230000079'
const SUPPLEMENTS_STATE = '2023-12-31'

export const poland = noticesOf('PL', [
  {
    // The first of the three warnings that take turns.
    key: 'medicine-leaflet',
    language: 'pl',
    text: 'To jest lek. Dla bezpieczeństwa stosuj go zgodnie z ulotką dołączoną do opakowania. Nie przekraczaj maksymalnej dawki leku. W przypadku wątpliwości skonsultuj się z lekarzem lub farmaceutą.',
    mustBeVerbatim: true,
    verification: 'verified',
    legalBasis: [
      {
        citation:
          'Rozporządzenie Ministra Zdrowia w sprawie reklamy produktów leczniczych, § 9 (Dz.U. 2022 poz. 1554)',
        url: MEDICINES,
        quote:
          'To jest lek. Dla bezpieczeństwa stosuj go zgodnie z ulotką dołączoną do opakowania. Nie przekraczaj maksymalnej dawki leku. W przypadku wątpliwości skonsultuj się z lekarzem lub farmaceutą.',
      },
    ],
    validFrom: '2023-01-26',
  },
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
