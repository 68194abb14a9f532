import {directive} from './directive.ts'
import {noticesOf} from './notice.ts'

const NEMV = {
  citation: 'Nahrungsergänzungsmittelverordnung (NEMV), BGBl. II Nr. 88/2004',
  url: 'https://www.ris.bka.gv.at/',
}

/** The law fixes no sentence for medicines; the customary one was found in no source. */
export const austria = noticesOf('AT', [
  {
    key: 'medicine-leaflet',
    kind: 'customary',
    language: 'de',
    heading: 'Arzneimittel: Gebrauchsinformation lesen',
    text: 'Über Wirkung und mögliche unerwünschte Wirkungen informieren Gebrauchsinformation, Arzt oder Apotheker.',
    duty: 'einen deutlich wahrnehmbaren Hinweis darauf, dass Arzneimittel neben Wirkungen auch unerwünschte Wirkungen hervorrufen können und daher die Gebrauchsinformation genau zu beachten oder der Rat eines Arztes oder Apothekers einzuholen ist.',
    verification: 'unverified',
    legalBasis: [
      {
        citation: 'AMG § 52 Abs. 2 Z 3',
        url: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10010441',
        quote:
          'einen deutlich wahrnehmbaren Hinweis darauf, dass Arzneimittel neben Wirkungen auch unerwünschte Wirkungen hervorrufen können und daher die Gebrauchsinformation genau zu beachten oder der Rat eines Arztes oder Apothekers einzuholen ist.',
      },
    ],
  },
  {
    key: 'supplement-dose',
    language: 'de',
    text: 'Die angegebene empfohlene Tagesmenge darf nicht überschritten werden.',
    duty: directive.dose.quote,
    verification: 'unverified',
    legalBasis: [NEMV, directive.dose],
  },
  {
    key: 'supplement-diet',
    language: 'de',
    text: 'Nahrungsergänzungsmittel sollten nicht als Ersatz für eine abwechslungsreiche Ernährung verwendet werden.',
    duty: directive.diet.quote,
    verification: 'unverified',
    legalBasis: [NEMV, directive.diet],
  },
  {
    key: 'supplement-children',
    language: 'de',
    text: 'Außerhalb der Reichweite von kleinen Kindern lagern.',
    duty: directive.children.quote,
    verification: 'unverified',
    legalBasis: [NEMV, directive.children],
  },
])
