import type {Locale} from '#lib/i18n/locales.ts'
import {calfStretchStanding1, calfStretchWithTowel} from '#sanity/seed/pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  chart,
  comparison,
  evidenceBox,
  figure,
  heading,
  ionTable,
  keyFacts,
  notice,
  paragraph,
  productTeaser,
  questions,
  redFlagBox,
  selfCareSteps,
  textBlocks,
} from '#sanity/seed/portable-text.ts'
import {referenceTo} from '#sanity/seed/references-to.ts'
import type {BodyBlock} from '#sanity/seed/types.ts'

/** The title of each block of `everyBlock` that has one, in their order. */
export const TITLES = {
  redFlagBox: 'Wann es mehr sein kann',
  keyFacts: 'Das Wichtigste',
  causeList: 'Mögliche Ursachen',
  selfCareSteps: 'Die Wade dehnen',
  evidenceBox: 'Was Studien zeigen',
  ionTable: 'Vier Mineralstoffe in Nerv und Muskel',
  chart: 'Magnesium in 100 g',
  comparison: 'Arzneimittel und Nahrungsergänzungsmittel',
  questions: 'Was oft gefragt wird',
} as const

/** A body with every block there is, each with words of its own. */
export const everyBlock = (): BodyBlock[] =>
  body(
    redFlagBox({
      title: TITLES.redFlagBox,
      intro: 'Warten Sie nicht ab, wenn eines davon zutrifft:',
      items: ['Schmerzen in der Brust oder Atemnot', 'Ein Bein wird plötzlich blass und kalt'],
      action: 'Wählen Sie sofort die {emergency}.',
    }),
    keyFacts(
      TITLES.keyFacts,
      'Die meisten Krämpfe sind nach wenigen Minuten vorüber und harmlos.',
      'Dehnen kann den Schmerz lindern, während der Krampf andauert.',
      'Ein geschwollenes Bein lassen Sie noch heute ärztlich untersuchen.',
    ),
    heading('Was bei einem Krampf geschieht'),
    paragraph(
      'Ein Muskel spannt sich von selbst an. Wie leicht das geschieht, hängt auch von ',
      {term: 'every-block', words: 'Elektrolyten'},
      ' ab.',
      {cite: 'garrison-2020'},
      ' Bei den meisten Menschen sind die Blutwerte normal.',
      {cite: 'luo-2020'},
      {cite: 'garrison-2020'},
    ),
    causeList(
      TITLES.causeList,
      ['Keine erkennbare', 'Der häufigste Fall, besonders nachts.'],
      ['Belastung', 'Ungewohnter oder langer Sport.'],
    ),
    selfCareSteps(
      TITLES.selfCareSteps,
      {
        text: 'Stellen Sie sich eine Armlänge entfernt vor eine Wand.',
        picture: calfStretchStanding1,
        alt: 'Eine Person steht mit beiden Händen an einer Wand, ein Fuß weiter hinten.',
      },
      'Lehnen Sie sich vor und lassen Sie die Ferse am Boden.',
    ),
    evidenceBox({
      title: TITLES.evidenceBox,
      finding: 'Beide Gruppen hatten etwa gleich viele Krämpfe.',
      statement: 'magnesium-older-adults',
    }),
    ionTable(
      TITLES.ionTable,
      {
        ion: 'sodium',
        place: 'Vor allem außerhalb der Zellen',
        role: 'Trägt das Signal des Nervs',
        foods: 'Speisesalz, Brot',
      },
      {
        ion: 'potassium',
        place: 'Vor allem in den Zellen',
        role: 'Stellt die Ruhe nach dem Signal wieder her',
        foods: 'Kartoffeln, Bananen, Hülsenfrüchte',
      },
      {
        ion: 'calcium',
        place: 'Vor allem in den Knochen',
        role: 'Löst die Anspannung aus',
        foods: 'Milch, Käse, Grünkohl',
      },
      {
        ion: 'magnesium',
        place: 'In Knochen und Zellen',
        role: 'Dämpft die Erregbarkeit',
        foods: 'Nüsse, Vollkornbrot, Hülsenfrüchte',
      },
    ),
    chart({
      title: TITLES.chart,
      unit: 'mg',
      rows: [
        ['Kürbiskerne', 550],
        ['Mandeln', 270],
        ['Haferflocken', 138],
        ['Vollkornbrot', 76.5],
        ['Spinat, gekocht', 79],
      ],
      note: 'Gerundet; der Gehalt von Lebensmitteln schwankt.',
    }),
    comparison({
      title: TITLES.comparison,
      subjects: ['Arzneimittel', 'Nahrungsergänzungsmittel'],
      rows: [
        ['Recht', 'Arzneimittelrecht', 'Lebensmittelrecht'],
        ['Vor dem Verkauf', 'Zugelassen nach einer Prüfung', 'Angezeigt, nicht zugelassen'],
        ['Beipackzettel', 'Immer dabei', 'Angaben auf der Packung'],
      ],
    }),
    figure(calfStretchWithTowel, {
      alt: 'Eine Person sitzt auf dem Boden und zieht die Zehen mit einem Handtuch heran.',
      caption: 'Das Handtuch verlängert die Arme.',
    }),
    heading('Wenn es wiederkommt'),
    bullets('Schreiben Sie auf, wann es geschieht.', 'Fragen Sie in der Apotheke nach.'),
    productTeaser('effervescent-365-orange'),
    notice('supplement-children'),
    questions(TITLES.questions, 'every-block'),
  )

/** What the blocks lead to beside the documents of the seed: a question with its words, and a term. */
export const everyBlockNeeds = (...locales: Locale[]) => [
  {
    _id: 'question-every-block',
    _type: 'question',
    key: 'every-block',
    internalName: 'Asked by the tests',
    order: 99,
    references: [],
  },
  ...locales.map((locale) => ({
    _id: `questionText-every-block-${locale}`,
    _type: 'questionText',
    question: referenceTo('question-every-block'),
    locale,
    title: 'Wann am Tag dehnt man am besten?',
    answer: textBlocks(
      paragraph('Am Abend, kurz bevor Sie sich hinlegen.'),
      bullets('Drei Mal je Seite', 'Je zehn Sekunden'),
    ),
    isUncheckedTranslation: false,
  })),
  {
    _id: 'glossaryTerm-every-block',
    _type: 'glossaryTerm',
    key: 'every-block',
    term: [{_key: 'de', _type: 'localizedStringValue', language: 'de', value: 'Elektrolyt'}],
    definition: [
      {
        _key: 'de',
        _type: 'localizedStringValue',
        language: 'de',
        value: 'Ein geladener Mineralstoff.',
      },
    ],
  },
]
