/** What the labels of magnesium products have in common in French. */

/** Of every medicine. */
export const particulars = {
  indications:
    'Carence en magnésium avérée, lorsqu’elle est la cause de troubles de l’activité musculaire (troubles neuromusculaires, crampes des mollets).',
  contraindications: [
    'Hypersensibilité à un principe actif ou à l’un des autres composants',
    'Insuffisance rénale sévère',
    'Trouble de la conduction cardiaque (bloc AV) qui ralentit les battements du cœur',
    'Myasthénie (faiblesse musculaire pathologique)',
    'Déshydratation marquée',
    'Tendance aux calculs urinaires de phosphate de calcium, de magnésium et d’ammonium',
    'Excès de magnésium dans le sang (hypermagnésémie)',
  ],
  sideEffects:
    'Des selles molles ou une diarrhée peuvent survenir, surtout au début et à dose élevée. En cas de prise prolongée de fortes doses et si les reins fonctionnent mal, le taux de magnésium dans le sang peut augmenter ; une fatigue, une faiblesse musculaire et des battements de cœur lents peuvent en être les signes.',
}

/** Beside the others, of a medicine that brings potassium too. */
export const withPotassium = {
  ...particulars,
  contraindications: [
    ...particulars.contraindications,
    'Excès de potassium dans le sang (hyperkaliémie)',
  ],
}

export const kidneys = 'Si vos reins fonctionnent mal, demandez d’abord l’avis d’un médecin.'

export const interval =
  'Laissez passer 2 à 3 heures entre la prise de magnésium et celle de fer, d’hormone thyroïdienne (lévothyroxine), de fluorure, de bisphosphonates ou d’antibiotiques du groupe des tétracyclines ou des quinolones.'

export const tubeStorage =
  'Garder le tube bien fermé, car le contenu absorbe l’humidité. Ne pas conserver à plus de 25 °C et tenir hors de portée des enfants.'

export const sachetStorage =
  'Conserver au sec, ne pas dépasser 25 °C et tenir hors de portée des enfants.'

export const dryStorage = 'Conserver au sec, ne pas dépasser 25 °C.'

/** Beside the composition of a food supplement: what the percentages are of. */
export const reference = '* Valeur nutritionnelle de référence pour adultes : 375 mg de magnésium.'
