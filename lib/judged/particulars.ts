/** The particulars of a medicine that advertising to the public of Germany has to name: HWG § 4(1). */
type Particulars = {
  holder: {name: string | null; address: string | null} | null
  substances: number
  displayName: string | null
  composition: string | null
  indications: string | null
  contraindications: readonly string[] | null
  sideEffects: string | null
}

/** Which of them are missing; `warnings` are owed only where a label has any, so none is missed. */
export function missingParticulars(known: Particulars): string[] {
  const has: Record<string, unknown> = {
    company: known.holder?.name && known.holder.address,
    name: known.displayName,
    substance: known.substances > 0,
    composition: known.composition,
    indications: known.indications,
    contraindications: known.contraindications?.length,
    sideEffects: known.sideEffects,
  }
  return Object.keys(has).filter((name) => !has[name])
}
