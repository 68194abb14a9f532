import {muscleAndIons} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  ionTable,
  keyFacts,
  paragraph,
  questions,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const itIt = articleText({
  locale: 'it-IT',
  title: 'Calcio, magnesio, potassio, sodio: chi fa che cosa nel muscolo',
  slug: 'minerali-nel-muscolo',
  standfirst:
    'Prima di ogni passo, particelle cariche vanno e vengono nei nervi e nei muscoli. Quali sono queste quattro, dove si trovano nel corpo e quali alimenti le contengono.',
  body: body(
    keyFacts(
      'In breve',
      'Sodio e potassio portano il segnale lungo il nervo, il calcio dà al muscolo il segnale di contrarsi.',
      'Il magnesio fa parte della molecola da cui le pompe e le fibre muscolari traggono energia.',
      'Intestino, reni e ossa mantengono le quantità nel sangue entro limiti stretti.',
      'Meno dell’1 % del magnesio si trova nel sangue; la maggior parte è nelle ossa e nei muscoli.',
      'Tutti e quattro sono presenti negli alimenti di ogni giorno.',
    ),
    heading('Che cosa sono gli ioni'),
    paragraph(
      'Quando il sale da cucina si scioglie nell’acqua, si divide in due tipi di particelle: il sodio con carica positiva e il cloruro con carica negativa. Una particella carica di questo tipo si chiama ',
      {term: 'ion', words: 'ione'},
      '. Le sostanze che nell’acqua diventano ioni si chiamano ',
      {term: 'electrolyte', words: 'elettroliti'},
      '. Anche il corpo lavora con le cariche: ogni cellula mantiene quantità diverse dentro e fuori, e dalla differenza nasce una piccola tensione elettrica.',
    ),
    figure(muscleAndIons, {
      alt: 'Schema di una fibra muscolare con accanto una terminazione nervosa. Intorno fluttuano sfere con le sigle Na, K, Ca e Mg e le loro cariche.',
      caption: 'Quattro minerali, una sola sequenza: prima il nervo, poi la fibra.',
    }),
    heading('Dal segnale al movimento'),
    paragraph(
      'Quando si vuole alzare il piede, nella cellula nervosa si aprono minuscoli canali. Il sodio entra, subito dopo il potassio esce, e questa onda corre fino al muscolo. Qui passa alla fibra e ne raggiunge l’interno. Poi delle pompe riportano entrambi gli ioni al loro posto.',
    ),
    paragraph(
      'Nella fibra il calcio si trova in un deposito. Quando arriva l’onda, ne esce, e i filamenti di proteine scorrono gli uni tra gli altri: il muscolo si accorcia. Quando il calcio viene riportato dalle pompe nel deposito, il muscolo si allunga di nuovo. Questo costa energia, presa da una molecola chiamata ATP, che nella cellula è quasi sempre legata al magnesio ',
      {cite: 'de-baaij-2015'},
      {cite: 'efsa-claims-2009'},
      '. I due si incontrano anche al confine tra nervo e muscolo: il calcio avvia la trasmissione, il magnesio la frena. Nessun minerale lavora da solo.',
    ),
    ionTable(
      'Quattro ioni in sintesi',
      {
        ion: 'sodium',
        place: 'Soprattutto fuori dalle cellule, nel sangue e nel liquido dei tessuti',
        role: 'Entra nella cellula nervosa e nella fibra muscolare e così trasmette il segnale',
        foods: 'Sale da cucina, pane, formaggio, salumi',
      },
      {
        ion: 'potassium',
        place: 'Soprattutto nelle cellule, in particolare quelle dei muscoli',
        role: 'Esce dalla cellula e la rende di nuovo pronta',
        foods: 'Patate, legumi, banane, verdura',
      },
      {
        ion: 'calcium',
        place: 'Per circa il 99 % nelle ossa e nei denti',
        role: 'Dà all’interno della fibra il segnale di contrarsi',
        foods: 'Latte, formaggio, cavolo riccio, alcune acque minerali',
      },
      {
        ion: 'magnesium',
        place: 'Più della metà nelle ossa, circa un quarto nei muscoli',
        role: 'È legato all’ATP e frena la trasmissione dal nervo al muscolo',
        foods: 'Semi, frutta a guscio, fiocchi d’avena, pane integrale, legumi',
      },
    ),
    heading('Quanto ce n’è nel corpo'),
    paragraph(
      'Le quantità sono molto distanti tra loro. Il calcio è il materiale dello scheletro ed è di gran lunga il primo; di magnesio un adulto ne ha solo circa 25 g ',
      {cite: 'efsa-magnesium-2015'},
      '. Il peso non dice nulla dell’importanza: nel muscolo conta ciò che è sciolto in quel momento.',
    ),
    chart({
      title: 'Quantità approssimativa in un adulto',
      unit: 'g',
      rows: [
        ['Calcio', 1000],
        ['Potassio', 140],
        ['Sodio', 100],
        ['Magnesio', 25],
      ],
      note: 'Valori arrotondati, per una persona di circa 70 kg. Le quantità dipendono da corporatura, età e sesso.',
    }),
    heading('Come il corpo mantiene l’equilibrio'),
    paragraph(
      'L’intestino assorbe solo una parte di ciò che si mangia. I reni filtrano il sangue e recuperano ciò che serve; il resto se ne va con l’urina. Quanto bene eliminano una sostanza lo mostra la ',
      {term: 'renal-clearance', words: 'clearance renale'},
      '. Le ossa fanno da riserva, soprattutto per calcio e magnesio. Così i valori nel sangue variano poco, anche se un giorno è più salato dell’altro.',
    ),
    comparison({
      title: 'Numeri da confrontare',
      subjects: ['Sodio', 'Potassio', 'Calcio', 'Magnesio'],
      rows: [
        ['Simbolo', 'Na⁺', 'K⁺', 'Ca²⁺', 'Mg²⁺'],
        [
          'La maggior parte si trova',
          'fuori dalle cellule',
          'nelle cellule',
          'nelle ossa',
          'nelle ossa',
        ],
        [
          'Valore abituale nel sangue, in mmol per litro',
          '135–145',
          '3,5–5,0',
          '2,2–2,6',
          '0,7–1,0',
        ],
        ['Quantità al giorno per adulti, in mg', '2000', '3500', '950', '300–350'],
      ],
    }),
    paragraph(
      'In laboratorio si contano le particelle e si misura in ',
      {term: 'mmol', words: 'millimoli'},
      '. I limiti differiscono un po’ da un laboratorio all’altro. Le quantità al giorno provengono dall’Autorità europea per la sicurezza alimentare ',
      {cite: 'efsa-sodium-2019'},
      {cite: 'efsa-potassium-2016'},
      {cite: 'efsa-calcium-2015'},
      {cite: 'efsa-magnesium-2015'},
      '. Per il calcio il valore vale dai 25 anni in su; per il magnesio il più piccolo vale per le donne e il più grande per gli uomini.',
    ),
    heading('Che cosa significa nella vita quotidiana'),
    bullets(
      'È bene mangiare in modo vario: cereali integrali, verdura, legumi, frutta a guscio e latticini forniscono tutti e quattro.',
      'La maggior parte delle persone assume molto sodio, soprattutto con pane, formaggio, salumi e piatti pronti.',
      'Il sudore contiene soprattutto sodio e cloruro, e solo un po’ di potassio, calcio e magnesio.',
      'Un valore nel sangue mostra che cosa è sciolto nel sangue. Della riserva in ossa e muscoli non dice molto.',
    ),
    paragraph(
      'Chi prende regolarmente medicinali, è in gravidanza o ha i reni che funzionano male deve chiedere al medico o al farmacista prima di prendere un prodotto con minerali.',
    ),
    questions('Domande frequenti', 'nrv-and-mmol', 'citrate-or-oxide', 'medicine-or-supplement'),
  ),
  author: 'Ruolo redazionale dimostrativo',
  reviewNote: 'Demo: senza verifica medica',
  description:
    'Che cosa fanno calcio, magnesio, potassio e sodio in nervo e muscolo, dove si trovano nel corpo e quali alimenti li contengono.',
  isUncheckedTranslation: true,
})
