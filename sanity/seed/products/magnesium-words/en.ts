/** What the labels of magnesium products have in common in English. */

/** Of every medicine. */
export const particulars = {
  indications:
    'Proven magnesium deficiency where it is the cause of disturbed muscle activity (neuromuscular disorders, calf cramps).',
  contraindications: [
    'Hypersensitivity to an active substance or to any of the other ingredients',
    'Severe renal impairment',
    'Disturbed conduction in the heart (AV block) that slows the heartbeat',
    'Myasthenia gravis (abnormal muscle weakness)',
    'Marked dehydration',
    'A tendency to urinary stones of calcium magnesium ammonium phosphate',
    'Too much magnesium in the blood (hypermagnesaemia)',
  ],
  sideEffects:
    'Soft stools or diarrhoea may occur, above all at the start and with higher doses. After high doses for a long time, and with poor kidney function, the magnesium level in the blood may rise; tiredness, muscle weakness and a slow heartbeat may be signs of it.',
}

/** Beside the others, of a medicine that brings potassium too. */
export const withPotassium = {
  ...particulars,
  contraindications: [
    ...particulars.contraindications,
    'Too much potassium in the blood (hyperkalaemia)',
  ],
}

export const kidneys = 'If your kidneys work poorly, ask a doctor first.'

export const interval =
  'Leave 2 to 3 hours between magnesium and iron, thyroid hormone (levothyroxine), fluoride, bisphosphonates or antibiotics of the tetracycline and quinolone groups.'

export const tubeStorage =
  'Keep the tube tightly closed, as its contents attract moisture. Do not store above 25 °C, and keep out of the reach of children.'

export const sachetStorage =
  'Store in a dry place, not above 25 °C and out of the reach of children.'

export const dryStorage = 'Store in a dry place, not above 25 °C.'

/** Beside the composition of a food supplement: what the percentages are of. */
export const reference = '* Nutrient reference value for adults: 375 mg of magnesium.'
