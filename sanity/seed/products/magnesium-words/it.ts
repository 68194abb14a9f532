/** What the labels of magnesium products have in common in Italian. */

/** Of every medicine. */
export const particulars = {
  indications:
    'Carenza di magnesio accertata, quando è la causa di disturbi dell’attività muscolare (disturbi neuromuscolari, crampi ai polpacci).',
  contraindications: [
    'Ipersensibilità a un principio attivo o a uno qualsiasi degli altri componenti',
    'Grave insufficienza renale',
    'Disturbo della conduzione cardiaca (blocco AV) che rallenta il battito del cuore',
    'Miastenia grave (debolezza muscolare patologica)',
    'Disidratazione marcata',
    'Tendenza ai calcoli urinari di fosfato di calcio, magnesio e ammonio',
    'Troppo magnesio nel sangue (ipermagnesiemia)',
  ],
  sideEffects:
    'Possono comparire feci molli o diarrea, soprattutto all’inizio e a dosi elevate. Dopo l’assunzione prolungata di dosi elevate e quando i reni funzionano male, il livello di magnesio nel sangue può salire; stanchezza, debolezza muscolare e battito lento possono esserne i segni.',
}

/** Beside the others, of a medicine that brings potassium too. */
export const withPotassium = {
  ...particulars,
  contraindications: [
    ...particulars.contraindications,
    'Troppo potassio nel sangue (iperkaliemia)',
  ],
}

export const kidneys = 'Chi ha i reni che funzionano male deve chiedere prima consiglio al medico.'

export const interval =
  'Lasciar passare da 2 a 3 ore tra l’assunzione di magnesio e quella di ferro, ormone tiroideo (levotiroxina), fluoruro, bisfosfonati o antibiotici dei gruppi delle tetracicline e dei chinoloni.'

export const tubeStorage =
  'Tenere il tubo ben chiuso, perché il contenuto assorbe l’umidità. Non conservare a temperatura superiore a 25 °C e tenere fuori dalla portata dei bambini.'

export const sachetStorage =
  'Conservare all’asciutto, a temperatura non superiore a 25 °C e fuori dalla portata dei bambini.'

export const dryStorage = 'Conservare all’asciutto, a temperatura non superiore a 25 °C.'

/** Beside the composition of a food supplement: what the percentages are of. */
export const reference = '* Valore nutritivo di riferimento per adulti: 375 mg di magnesio.'
