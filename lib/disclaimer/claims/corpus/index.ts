import type {Language, Market} from '#lib/i18n/locales.ts'
import de from './de.json' with {type: 'json'}
import en from './en.json' with {type: 'json'}
import es from './es.json' with {type: 'json'}
import fr from './fr.json' with {type: 'json'}
import it from './it.json' with {type: 'json'}
import pl from './pl.json' with {type: 'json'}

/** A sentence somebody might write of a food supplement, and whether it may be published. */
export type LabelledSentence = {text: string; verdict: 'pass' | 'block'; isHeldOut: boolean}

type Corpus = {language: Language; market: Market; sentences: readonly LabelledSentence[]}

const labelled = ({permitted, blocked}: {permitted: string[]; blocked: string[]}) => [
  ...permitted.map((text, i) => ({text, verdict: 'pass' as const, isHeldOut: isHeldOut(i)})),
  ...blocked.map((text, i) => ({text, verdict: 'block' as const, isHeldOut: isHeldOut(i)})),
]

/** Every third. These are never looked at when a check is changed. */
const isHeldOut = (place: number) => place % 3 === 2

/** Written before the checks; sentences are added, and none is changed to please a check. */
export const corpora: readonly Corpus[] = [
  {language: 'de', market: 'DE', sentences: labelled(de)},
  {language: 'en', market: 'GB', sentences: labelled(en)},
  {language: 'fr', market: 'FR', sentences: labelled(fr)},
  {language: 'it', market: 'IT', sentences: labelled(it)},
  {language: 'es', market: 'ES', sentences: labelled(es)},
  {language: 'pl', market: 'PL', sentences: labelled(pl)},
]
