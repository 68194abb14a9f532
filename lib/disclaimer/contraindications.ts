import type {Language} from '#lib/i18n/locales.ts'
import {fold} from './claims/fold.ts'

/** For whom no magnesium medicine is: what every label names. */
export const CONTRAINDICATIONS = ['renal', 'avBlock', 'myasthenia'] as const
export type Contraindication = (typeof CONTRAINDICATIONS)[number]

/** How each language names them, in folded text. */
const WORDS: Partial<Record<Language, Record<Contraindication, RegExp>>> = {
  de: {renal: /niere/u, avBlock: /av-block|erregungsleitung|uberleitung/u, myasthenia: /myasthen/u},
  fr: {
    renal: /renal|\breins?\b/u,
    avBlock: /bloc av|bloc auriculo|bloc atrio|conduction/u,
    myasthenia: /myasthen/u,
  },
  it: {
    renal: /renal|\brene\b|\breni\b/u,
    avBlock: /blocco av|blocco atrio|conduzione/u,
    myasthenia: /miasten/u,
  },
  en: {
    renal: /renal|kidney/u,
    avBlock: /av block|heart block|atrioventricular|conduction/u,
    myasthenia: /myasthen/u,
  },
  es: {
    renal: /renal|rinon/u,
    avBlock: /bloqueo av|bloqueo auriculo|bloqueo atrio|conduccion/u,
    myasthenia: /miasten/u,
  },
  pl: {
    renal: /nere?k/u,
    avBlock: /bloku? av|bloku? przedsionk|blok serca|przewodz/u,
    myasthenia: /miasten|myasthen|nuzliwosc miesni/u,
  },
}

/**
 * Which of them a list of contraindications leaves out. In a language whose words are not known nobody
 * can tell, and none is called missing.
 */
export function contraindicationsLacking(
  lines: readonly string[],
  language: Language,
): Contraindication[] {
  const words = WORDS[language]
  if (!words) return []
  const text = fold(lines.join('\n')).text
  return CONTRAINDICATIONS.filter((kind) => !words[kind].test(text))
}
