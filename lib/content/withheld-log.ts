import 'server-only'
import {currentPreview} from './preview/preview.ts'
import {note} from './report.ts'
import {currentStandpoint} from './standpoint.ts'

/** Whether a page is withheld and why, as the log tells it. */
type Outcome = {
  status: 'shown' | 'withheld'
  reasons: readonly {rules: readonly string[]; words: string}[]
}

/**
 * What the log has last said of the withheld pages, by path. Next bundles routes apart from each other,
 * so it hangs on `globalThis`.
 */
const KEY = Symbol.for('beipack.withheld-pages')
const shared = globalThis as {[KEY]?: Map<string, string>}
const told: Map<string, string> = (shared[KEY] ??= new Map())

/**
 * Tells the log of a published page that it is withheld, with rules and words, or shown again: once for
 * each change of its verdict, however often the page is asked for.
 */
export function noteVerdict(path: string, {status, reasons}: Outcome) {
  const why = reasons.map(({rules, words}) => ({rules, words}))
  const now = status === 'withheld' ? JSON.stringify(why) : undefined
  if (told.get(path) === now) return
  if (now === undefined) {
    told.delete(path)
    note('shownAgain', {path})
  } else {
    told.set(path, now)
    note('withheld', {path, reasons: why})
  }
}

/** The same for the page under way, unless that is a preview, or is asked about from elsewhere. */
export async function noteVerdictOfPage(path: string, outcome: Outcome) {
  if (currentStandpoint() || (await currentPreview())) return
  noteVerdict(path, outcome)
}
