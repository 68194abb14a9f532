import {noticesOf} from './notice.ts'

const NEMV = 'https://www.anwaltinfos.de/gesetze/nemv/paragraph-4.html'
const NEMV_STATE = '2017-07-05'

export const germany = noticesOf('DE', [
  {
    key: 'medicine-leaflet',
    language: 'de',
    text: 'Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke',
    mustBeVerbatim: true,
    verification: 'verified',
    legalBasis: [
      {
        citation: 'HWG § 4 Abs. 3 Satz 1',
        url: 'https://datenbank.nwb.de/Dokument/365978_4/?SprungMarke=ja_6sn_2',
        quote:
          'Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke',
      },
    ],
    validFrom: '2023-12-27',
  },
  {
    // The Federal Court lets the particulars stand one click away, under a link that says what it leads to.
    key: 'particulars-link',
    language: 'de',
    text: 'Pflichtangaben',
    duty: 'Die Pflichtangaben sind über einen eindeutig bezeichneten Link erreichbar und ohne Zwischenschritte lesbar.',
    verification: 'secondary',
    legalBasis: [
      {citation: 'HWG § 4 Abs. 1, 1a'},
      {
        citation: 'BGH, Urteil vom 6. Juni 2013, I ZR 2/12',
        url: 'http://www.jurablogs.com/2013/11/25/bgh-hinterlegung-pflichtangaben-internet-google-adwords-anzeige-pflichtangaben-4-hwg-selbst',
      },
    ],
  },
  {
    // Not verbatim: the second sentence of the paragraph lets a warning of the same sense stand in.
    key: 'supplement-dose',
    language: 'de',
    text: 'Die angegebene empfohlene tägliche Verzehrsmenge darf nicht überschritten werden.',
    verification: 'verified',
    legalBasis: [
      {
        citation: 'NemV § 4 Abs. 2 Satz 1 Nr. 3',
        url: NEMV,
        quote: 'Die angegebene empfohlene tägliche Verzehrsmenge darf nicht überschritten werden.',
      },
      {
        citation: 'NemV § 4 Abs. 2 Satz 2',
        url: NEMV,
        quote:
          'Abweichend von Satz 1 Nr. 3 kann auch ein gleichsinniger Warnhinweis angegeben werden.',
      },
    ],
    validFrom: NEMV_STATE,
  },
  {
    key: 'supplement-diet',
    language: 'de',
    text: 'Nahrungsergänzungsmittel sollten nicht als Ersatz für eine ausgewogene und abwechslungsreiche Ernährung verwendet werden.',
    duty: 'ein Hinweis darauf, dass Nahrungsergänzungsmittel nicht als Ersatz für eine ausgewogene und abwechslungsreiche Ernährung verwendet werden sollten',
    verification: 'verified',
    legalBasis: [
      {
        citation: 'NemV § 4 Abs. 2 Satz 1 Nr. 4',
        url: NEMV,
        quote:
          'ein Hinweis darauf, dass Nahrungsergänzungsmittel nicht als Ersatz für eine ausgewogene und abwechslungsreiche Ernährung verwendet werden sollten',
      },
    ],
    validFrom: NEMV_STATE,
  },
  {
    key: 'supplement-children',
    language: 'de',
    text: 'Außerhalb der Reichweite von kleinen Kindern lagern.',
    duty: 'ein Hinweis darauf, dass die Produkte außerhalb der Reichweite von kleinen Kindern zu lagern sind',
    verification: 'verified',
    legalBasis: [
      {
        citation: 'NemV § 4 Abs. 2 Satz 1 Nr. 5',
        url: NEMV,
        quote:
          'ein Hinweis darauf, dass die Produkte außerhalb der Reichweite von kleinen Kindern zu lagern sind',
      },
    ],
    validFrom: NEMV_STATE,
  },
])
