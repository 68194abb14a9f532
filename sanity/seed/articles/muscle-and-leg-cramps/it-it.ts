import {
  calfStretchSitting2,
  calfStretchStanding1,
  calfStretchWithTowel,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  evidenceBox,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const itIt = articleText({
  locale: 'it-IT',
  title: 'Crampi muscolari e crampi alle gambe: le cause e che cosa fare',
  slug: 'crampi-muscolari-e-crampi-alle-gambe',
  standfirst:
    'Quasi tutti conoscono quel dolore improvviso al polpaccio. Può avere molte cause e di solito passa da solo. Che cosa dicono gli studi sullo stretching e sul magnesio e quando è bene rivolgersi al medico.',
  body: body(
    redFlagBox({
      title: 'Quando può essere più di un crampo',
      intro:
        'La maggior parte dei crampi passa in pochi minuti ed è innocua. Alcune malattie all’inizio possono sembrare un semplice crampo. Non aspettare se è presente uno di questi segni:',
      items: [
        'Dolore al petto, difficoltà a respirare o tosse con sangue',
        'Una gamba diventa all’improvviso pallida, fredda o insensibile',
        'Debolezza improvvisa di un braccio, di una gamba o di un lato del viso, oppure difficoltà a parlare',
        'Spasmi della mandibola o di tutto il corpo, per esempio dopo una ferita',
        'Una gamba è gonfia, calda, arrossata o dolente al tatto, soprattutto dopo un intervento, un lungo viaggio o giorni passati a letto',
      ],
      action:
        'In presenza di uno dei primi quattro segni chiamare subito il {emergency}. Se una gamba è gonfia e fa male, farla visitare da un medico oggi stesso.',
    }),
    keyFacts(
      'In breve',
      'Un crampo passa per lo più in pochi minuti. La prima cosa da fare è allungare il muscolo.',
      'Spesso non si trova alcuna causa. I minerali nel sangue sono per lo più normali.',
      'Negli adulti anziani è improbabile che il magnesio prevenga i crampi in modo percepibile. Gli studi non hanno mostrato una differenza chiara.',
      'Se una sola gamba è gonfia, calda o arrossata, farla visitare da un medico oggi stesso.',
    ),
    heading('Che cosa succede durante un crampo'),
    paragraph(
      'Durante un crampo un muscolo si contrae da solo e non si rilascia. È duro, fa male e per un momento il piede o la gamba quasi non si muovono. Il crampo dura da pochi secondi a circa dieci minuti. In seguito il muscolo può restare sensibile per ore. Il più colpito è il polpaccio, poi il piede e la coscia, spesso di notte. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    paragraph(
      'Il segnale viene dal nervo, non dal muscolo stesso: le fibre nervose sono troppo eccitabili e inviano impulsi quando dovrebbero essere a riposo. La facilità con cui accade dipende tra l’altro da ',
      {term: 'ion', words: 'minerali dotati di carica'},
      ' dentro le cellule e intorno a esse. Sodio e potassio portano il segnale nervoso, il calcio avvia la contrazione, il magnesio smorza l’eccitabilità. Per questo si pensa subito ai minerali. Nella maggior parte delle persone con crampi, però, i valori nel sangue sono normali.',
    ),
    causeList(
      'Cause possibili',
      [
        'Nessuna causa riconoscibile',
        'Il caso più frequente, soprattutto di notte e con l’avanzare dell’età.',
      ],
      [
        'Lo sforzo',
        'Attività fisica insolita o prolungata, molte ore in piedi o una posizione sfavorevole del piede.',
      ],
      [
        'Perdita di liquidi e di sali',
        'Sudorazione abbondante, diarrea, vomito o assunzione insufficiente di liquidi.',
      ],
      ['Gravidanza', 'I crampi alle gambe sono frequenti, per lo più nella seconda metà.'],
      [
        'Medicinali',
        'Tra gli altri i diuretici e alcuni spray per l’asma. Non sospendere di propria iniziativa un medicinale prescritto: prima chiedere consiglio.',
      ],
      [
        'Altre malattie',
        'Disturbi dei nervi, della circolazione, della tiroide, dei reni o del fegato, oppure diabete.',
      ],
      [
        'Carenza di minerali',
        'Troppo poco magnesio, calcio, potassio o sodio nel corpo. Un esame del sangue può aiutare a riconoscerla. I crampi da soli non la dimostrano.',
      ],
    ),
    heading('Magnesio: che cosa mostrano gli studi'),
    evidenceBox({
      title: 'In sintesi',
      finding:
        'Negli adulti anziani è improbabile che il magnesio prevenga i crampi in modo percepibile. In gravidanza gli studi si contraddicono. Per i crampi durante lo sport non esistono studi adeguati.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'Una revisione Cochrane del 2020 ha riunito undici studi con 735 partecipanti. Gli adulti anziani che prendevano magnesio avevano all’incirca tanti crampi quanti quelli che ricevevano un ',
      {term: 'placebo', words: 'placebo'},
      '; la differenza era di meno di un quinto di crampo alla settimana e può essere dovuta al caso. Gli effetti indesiderati più comuni erano la diarrea e altri disturbi gastrointestinali. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Per i crampi alle gambe in gravidanza un’altra revisione ha trovato otto piccoli studi su vari preparati, tra cui il magnesio. I risultati si contraddicono e la qualità è bassa. Non se ne ricava un consiglio sicuro. ',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Diverso è il caso in cui un medico ha accertato una carenza di magnesio: allora si tratta la carenza stessa e se ne cerca la causa. Chi ha i reni che funzionano male non dovrebbe assumere magnesio senza il parere del medico, perché può accumularsi nel corpo.',
    ),
    heading('Che cosa si può fare da soli'),
    selfCareSteps(
      'Durante il crampo',
      {
        text: 'Tendere il ginocchio e tirare lentamente le dita del piede verso di sé, con la mano o con un asciugamano.',
        picture: calfStretchSitting2,
        alt: 'Una persona siede sul bordo di una sedia con una gamba tesa e il tallone a terra. Si piega in avanti all’altezza delle anche, le dita del piede rivolte verso la tibia.',
      },
      'Mantenere l’allungamento, respirare con calma e allentare appena il muscolo si rilascia.',
      {
        text: 'Oppure alzarsi e appoggiare il peso sulla gamba colpita, con il tallone a terra. Tenersi a qualcosa.',
        picture: calfStretchStanding1,
        alt: 'Una persona sta in piedi a un braccio di distanza da un muro e vi appoggia le mani. Un piede è più indietro, con il tallone a terra.',
      },
      'Poi massaggiare il muscolo con delicatezza. Molti trovano piacevole il calore.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'Una persona siede a terra con una gamba tesa, un asciugamano passato intorno all’avampiede, e con le mani tira le dita verso di sé. Il polpaccio è evidenziato.',
      caption:
        'L’asciugamano allunga le braccia: il ginocchio resta teso, la trazione resta lenta.',
    }),
    paragraph(
      'Allungare ogni sera polpacci e cosce è semplice e non costa nulla. Può aiutare: in uno studio con 80 persone di oltre 55 anni, chi faceva stretching prima di dormire aveva dopo sei settimane crampi meno numerosi e meno forti. ',
      {cite: 'hallegraeff-2012'},
      ' Uno studio meno recente e più lungo non ha mostrato alcun effetto. ',
      {cite: 'coppin-2005'},
      ' Una revisione del 2021 conclude che lo stretching può attenuare il dolore dei crampi notturni; se li renda più rari resta incerto. ',
      {cite: 'hawke-2021'},
    ),
    paragraph('Inoltre è ragionevole quanto segue, anche se non è stato studiato quasi per nulla:'),
    bullets(
      'Bere a sufficienza, e di più con il caldo e durante lo sport, a meno che il medico non abbia limitato la quantità.',
      'Aumentare l’allenamento poco a poco e fare pause.',
      'Indossare scarpe che sostengano il piede e non stringano.',
      'Lasciare le coperte allentate in fondo al letto, perché non spingano in giù le dita dei piedi.',
    ),
    paragraph(
      'In passato si prescriveva spesso il chinino. Ha un effetto modesto e in rari casi può nuocere gravemente. La decisione spetta solo al medico. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('Quando chiedere consiglio al medico'),
    paragraph('È bene prendere un appuntamento se'),
    bullets(
      'i crampi vengono spesso, durano più di dieci minuti o tolgono il sonno;',
      'il polpaccio fa male camminando e non più da fermi;',
      'i muscoli si indeboliscono o si assottigliano, hanno continui guizzi, oppure si avverte intorpidimento o formicolio;',
      'i crampi sono cominciati poco dopo aver iniziato un medicinale;',
      'si è in gravidanza o si ha il diabete o una malattia dei reni, del fegato, della tiroide o dei nervi.',
    ),
    paragraph(
      'È utile annotare per due settimane quando vengono i crampi, che cosa li ha preceduti e quali medicinali e preparati si assumono. In farmacia si può verificare se uno di essi possa avere un ruolo.',
    ),
    questions(
      'Domande frequenti',
      'how-long',
      'best-time',
      'kidney-disease',
      'with-other-medicines',
    ),
  ),
  author: 'Ruolo redazionale dimostrativo',
  reviewNote: 'Demo: senza verifica medica',
  description:
    'Le cause dei crampi muscolari e alle gambe, che cosa dicono gli studi e quando rivolgersi al medico.',
  isUncheckedTranslation: true,
})
