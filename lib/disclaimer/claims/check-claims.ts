import {claimsIn, type ClaimKind} from './check-supplement.ts'
import {fold, type Folded} from './fold.ts'
import {type Hit, hitsOf} from './hits.ts'
import {noveltyIn} from './novelty.ts'
import {passageOf} from './passage.ts'
import type {ClaimContext, Finding} from './types.ts'
import {vocabularyOf} from './vocabulary.ts'

/** 15 % of the nutrient reference value of 375 mg: Regulation (EU) 1169/2011, Annex XIII. */
const SOURCE_OF_MG = 56.25

type Judgement = Pick<Finding, 'kind' | 'rule' | 'reason' | 'severity'>

/**
 * What a text may not say of a product, by the product's legal status in the market: the first word
 * of each claim, the rule it breaks and why. Sorted by place. Empty when nothing is found, which is
 * no permission: people judge, the check reminds them.
 *
 * @param text one or more sentences, in the language of the context
 */
export function checkClaims(text: string, context: ClaimContext): Finding[] {
  const folded = fold(text)
  const hits = context.legalStatus === 'foodSupplement' ? ofSupplement : ofMedicine
  const findings = hits(folded.text, context).map(({start, end, ...judgement}) => {
    const place = original(folded, {start, end})
    return {...place, ...judgement, term: text.slice(place.start, place.end)}
  })
  return withoutRepeats(findings.toSorted((a, b) => a.start - b.start || b.end - a.end))
}

function ofSupplement(text: string, context: ClaimContext): (Hit & Judgement)[] {
  const vocabulary = vocabularyOf(context.language)
  if (!vocabulary) return []
  return claimsIn(text, vocabulary).flatMap(({kind, start, end}) => {
    const judgement = SUPPLEMENT[kind](context)
    return judgement
      ? [{start, end, kind: kind === 'authorised' ? 'authorisedBelowDose' : kind, ...judgement}]
      : []
  })
}

const block = (rule: string, reason: string) => (): Omit<Judgement, 'kind'> => ({
  rule,
  reason,
  severity: 'block',
})

const SUPPLEMENT: Record<ClaimKind, (context: ClaimContext) => Omit<Judgement, 'kind'> | null> = {
  disease: block(
    'R20',
    'Names a disease or symptom: a food supplement must not be said to prevent, treat or cure one, nor refer to that (Directive 2002/46/EC, Article 6(2)).',
  ),
  remedy: block(
    'R20',
    'Says that something is prevented, treated, relieved or cured (Directive 2002/46/EC, Article 6(2)).',
  ),
  paraphrase: block(
    'R22',
    'Is not the authorised wording: a health claim is made by reference to the register only (Regulation (EC) 1924/2006, Article 10(1)).',
  ),
  unlisted: block(
    'R25',
    'Is a health claim that is not authorised for magnesium, or was refused (Regulation (EC) 1924/2006, Article 10(1)).',
  ),
  poorDiet: block(
    'R26',
    'Says or implies that a varied diet cannot provide enough (Directive 2002/46/EC, Article 7).',
  ),
  endorsement: block(
    'R25',
    'Refers to a recommendation by health professionals or to experience (Regulation (EC) 1924/2006, Article 12(c)).',
  ),
  wellness: () => ({
    rule: 'R24',
    reason:
      'Promises general well-being: only beside an authorised claim (Regulation (EC) 1924/2006, Article 10(3)).',
    severity: 'warn',
  }),
  authorised: ({mgPerDay}) =>
    mgPerDay !== undefined && mgPerDay < SOURCE_OF_MG
      ? {
          rule: 'R22',
          reason: `Needs at least ${SOURCE_OF_MG} mg of magnesium a day; this product has ${mgPerDay} mg (Regulation (EU) 432/2012).`,
          severity: 'block',
        }
      : null,
}

/** The sentence of the law as it read until 26 December 2023, still all over the web. */
const OLD_GERMAN_SENTENCE = /fragen sie ihren arzt oder apotheker/gu

function ofMedicine(
  text: string,
  {language, market, legalStatus}: ClaimContext,
): (Hit & Judgement)[] {
  if (!legalStatus.startsWith('medicine')) return []
  const old = market === 'DE' && language === 'de' ? hitsOf(OLD_GERMAN_SENTENCE, text) : []
  const endorsed = vocabularyOf(language)?.endorsements(passageOf(text)) ?? []
  const isNew = market === 'CH' ? noveltyIn(text, language) : []
  return [
    ...isNew.map((hit) => ({
      ...hit,
      kind: 'novelty' as const,
      rule: 'R10',
      reason: 'May be called new for 18 months after the first authorisation (AWV Art. 16(4)).',
      severity: 'warn' as const,
    })),
    ...old.map((hit) =>
      judged(
        hit,
        'formerSentence',
        'R05',
        'The sentence has read otherwise since 27 December 2023 (HWG § 4(3)).',
      ),
    ),
    ...endorsed.map((hit) =>
      judged(
        hit,
        'endorsement',
        'R17',
        'A medicine must not be recommended by health professionals or by those who used it (Directive 2001/83/EC, Article 90).',
      ),
    ),
  ]
}

const judged = (
  hit: Hit,
  kind: Finding['kind'],
  rule: string,
  reason: string,
): Hit & Judgement => ({
  ...hit,
  kind,
  rule,
  reason,
  severity: 'block',
})

const original = ({origin, text}: Folded, {start, end}: Hit): Hit => ({
  start: origin[start] ?? 0,
  end: endInOriginal(origin, end, text.length),
})

/** One past the last original character: the place of the next that differs. */
function endInOriginal(origin: readonly number[], end: number, length: number): number {
  const last = origin[end - 1] ?? 0
  let next = end
  while (next < length && origin[next] === last) next++
  return origin[next] ?? last + 1
}

/** A finding inside another of the same rule says nothing new. */
const withoutRepeats = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding, i) =>
      !findings.some(
        (other, j) =>
          j !== i &&
          other.rule === finding.rule &&
          other.start <= finding.start &&
          other.end >= finding.end &&
          (j < i || other.end - other.start > finding.end - finding.start),
      ),
  )
