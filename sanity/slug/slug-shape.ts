/** The longest slug an address may carry; longer ones are cut off in shared links and print badly. */
export const SLUG_LENGTH = 80

const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
}

/** A title as the last part of an address: `Magnesium für Ältere` becomes `magnesium-fuer-aeltere`. */
export function slugify(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœł]/g, (letter) => TRANSLITERATIONS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '')
}

/** Why a slug cannot stand in an address, as a sentence for the editor; undefined when it can. */
export function slugProblem(slug: string | undefined): string | undefined {
  if (!slug) return 'Choose the last part of the address: press “Generate”.'
  if (slug.length > SLUG_LENGTH) return `Shorten the slug to ${SLUG_LENGTH} characters.`
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return undefined
  return `Use only a–z, 0–9 and single hyphens between them, for example “${slugify(slug) || 'magnesium'}”.`
}
