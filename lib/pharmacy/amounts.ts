/** The substances that products give amounts of. */
export const SUBSTANCES = ['magnesium', 'zinc'] as const
export type Substance = (typeof SUBSTANCES)[number]

/** Grams per mole, by IUPAC's standard atomic weights. */
const MOLAR_MASS: Record<Substance, number> = {magnesium: 24.305, zinc: 65.38}

/** Labels round: 243 mg of magnesium are given as 10 mmol. */
const TOLERANCE = 0.02

/** An amount of the substance itself, in mmol. */
export const millimolesOf = (substance: Substance, mg: number): number => mg / MOLAR_MASS[substance]

/** Whether mg and mmol say the same amount, as labels round it. */
export const isSameAmount = (substance: Substance, mg: number, mmol: number): boolean =>
  Math.abs(mmol / millimolesOf(substance, mg) - 1) <= TOLERANCE
