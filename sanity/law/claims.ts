import type {Rule} from '#lib/content/rule.ts'
import {sentencesOf} from '#lib/disclaimer/claims/hits.ts'
import type {Reason} from '#lib/disclaimer/types.ts'
import type {PlacedFinding} from '#lib/judged/findings.ts'
import type {JudgedPage} from './pages.ts'
import type {Excerpt, Place} from './problem.ts'

/** One term that a reason rests on, in its sentence, and the field it stands in. */
export type Claim = {id: string; excerpt: Excerpt; place: Place; why: string}

/** The terms behind a reason that asks what the page's own words say; none where it asks nothing of them. */
export function claimsBehind(
  {facts, rules, product}: Reason,
  page: JudgedPage,
  law: readonly Rule[],
): Claim[] {
  const {judged, subject} = page
  const isOfWords = subject.kind === 'product' ? facts.includes('says') : facts.includes('pageSays')
  if (!isOfWords || (subject.kind === 'product' && product !== subject.edition.page.key)) return []
  const kinds = askedKinds(law.filter(({number}) => rules.includes(number)))
  const findings = judged.findings.filter(({kind}) => kinds === null || kinds.has(kind))
  const type = typeOf(page)
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const {documentId, path, kind, term, reason} = finding
    const spelled = [documentId, JSON.stringify(path), kind, term].join('|')
    const nth = (seen.get(spelled) ?? 0) + 1
    seen.set(spelled, nth)
    return {
      id: `${spelled}|${nth}`,
      excerpt: excerptOf(finding),
      place: {kind: 'field', documentId, type, path, label: 'Change these words'},
      why: `“${term}”: ${reason}`,
    }
  })
}

/** The type of the documents whose words a page shows. */
function typeOf({route, subject}: JudgedPage): string {
  if (subject.kind === 'product') return 'productText'
  if (route.page === 'glossary') return 'glossaryTerm'
  return route.page === 'faq' ? 'questionText' : 'articleText'
}

/** The kinds of claim that rules ask for; null where they ask for any but some. */
function askedKinds(rules: readonly Rule[]): ReadonlySet<string> | null {
  const asking = rules
    .flatMap(({conditions}) => conditions)
    .filter(({fact}) => fact === 'says' || fact === 'pageSays')
  if (asking.some(({test}) => test !== 'isOneOf')) return null
  return new Set(asking.flatMap(({values}) => values))
}

function excerptOf({text, start, end}: PlacedFinding): Excerpt {
  const around = sentencesOf(text).find((hit) => hit.start <= start && start < hit.end)
  const from = around?.start ?? 0
  const sentence = text.slice(from, Math.max(around?.end ?? text.length, end))
  const lead = sentence.length - sentence.trimStart().length
  return {sentence: sentence.trim(), start: start - from - lead, end: end - from - lead}
}
