import {noticesOf} from './notice.ts'

const SUPPLEMENTS =
  'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.versione=1&art.idGruppo=0&art.flagTipoArticolo=0&art.codiceRedazionale=004G0201&art.idArticolo=6'
const SUPPLEMENTS_STATE = '2004-12-31'

export const italy = noticesOf('IT', [
  {
    // The Ministry's guideline fixes the pattern, not the decree; it leaves a gap for the substance.
    key: 'medicine-leaflet',
    language: 'it',
    text: 'È un medicinale a base di magnesio. Leggere attentamente il foglio illustrativo.',
    duty: "un invito esplicito e chiaro a leggere attentamente le avvertenze figuranti, a seconda dei casi, nel foglio illustrativo o sull'imballaggio esterno",
    verification: 'verified',
    legalBasis: [
      {
        citation:
          'Ministero della Salute, linee guida sulla pubblicità dei medicinali senza ricetta',
        url: 'https://www.farmacianews.it/dal-ministero-linee-guida-sulla-pubblicita-di-farmaci-di-automedicazione-e-senza-obbligo-di-ricetta/',
        quote:
          'È un medicinale a base di … (denominazione della sostanza attiva; non obbligatoria se più sostanze). Leggere attentamente il foglio illustrativo',
      },
      {citation: 'D.Lgs. 219/2006, art. 116', url: 'https://www.normattiva.it/'},
    ],
  },
  {
    key: 'supplement-dose',
    language: 'it',
    text: 'Non eccedere la dose giornaliera raccomandata.',
    duty: "un'avvertenza a non eccedere le dosi raccomandate per l'assunzione giornaliera",
    verification: 'verified',
    legalBasis: [
      {
        citation: 'D.Lgs. 169/2004, art. 6, comma 4, lettera c)',
        url: SUPPLEMENTS,
        quote: "un'avvertenza a non eccedere le dosi raccomandate per l'assunzione giornaliera",
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    key: 'supplement-diet',
    language: 'it',
    text: 'Gli integratori non vanno intesi come sostituti di una dieta variata.',
    duty: "l'indicazione che gli integratori non vanno intesi come sostituti di una dieta variata",
    verification: 'verified',
    legalBasis: [
      {
        citation: 'D.Lgs. 169/2004, art. 6, comma 4, lettera d)',
        url: SUPPLEMENTS,
        quote:
          "l'indicazione che gli integratori non vanno intesi come sostituti di una dieta variata",
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    // The age stands in the decree: "young children" would not do.
    key: 'supplement-children',
    language: 'it',
    text: 'Tenere fuori dalla portata dei bambini al di sotto dei tre anni.',
    duty: "l'indicazione che i prodotti devono essere tenuti fuori dalla portata dei bambini al di sotto dei tre anni di eta'",
    verification: 'verified',
    legalBasis: [
      {
        citation: 'D.Lgs. 169/2004, art. 6, comma 4, lettera e)',
        url: SUPPLEMENTS,
        quote:
          "l'indicazione che i prodotti devono essere tenuti fuori dalla portata dei bambini al di sotto dei tre anni di eta'",
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
])
