import {type Hit, hitsOf, isSameClause, sentencesOf, without, wordsBetween} from './hits.ts'
import type {Vocabulary} from './vocabulary.ts'

/** One thing that the words say and a food supplement's may not; places are in the folded text. */
export type Claim = Hit & {kind: ClaimKind}

export type ClaimKind =
  | 'authorised'
  | 'disease'
  | 'remedy'
  | 'paraphrase'
  | 'unlisted'
  | 'wellness'
  | 'poorDiet'
  | 'endorsement'

/** So many words may stand between a negator and what it negates. */
const REACH_BEFORE = 4
const REACH_AFTER = 2

/**
 * What a text claims, sentence by sentence. Authorised wordings are set aside first; what denies an
 * effect, warns, or says for whom the product is not, claims nothing.
 */
export function claimsIn(folded: string, vocabulary: Vocabulary): Claim[] {
  const authorised = vocabulary.authorised.flatMap((wording) => hitsOf(wording, folded))
  const aside = [...authorised, ...hitsOf(vocabulary.neutral, folded)]
  const rest = without(folded, aside)
  const found = sentencesOf(rest).flatMap((sentence) => {
    const before = ' '.repeat(sentence.start)
    return claimsOfSentence(before + rest.slice(sentence.start, sentence.end), vocabulary)
  })
  const wellness = authorised.length > 0 ? [] : as('wellness', hitsOf(vocabulary.wellness, rest))
  return [...as('authorised', authorised), ...found, ...wellness]
}

function claimsOfSentence(sentence: string, vocabulary: Vocabulary): Claim[] {
  const {emphasis, denials, cautions, adverse, poorDiet, endorsements, benefits} = vocabulary
  const plain = without(sentence, hitsOf(emphasis, sentence))
  const always = [
    ...as('poorDiet', hitsOf(poorDiet, sentence)),
    ...as('endorsement', hitsOf(endorsements, sentence)),
  ]
  if (hitsOf(denials, plain).length > 0) return always

  const negators = hitsOf(vocabulary.negators, plain)
  const isNegated = (hit: Hit) => negators.some((negator) => negates(plain, negator, hit))
  const remedies = hitsOf(vocabulary.remedies, sentence)
  const denied = throughLists(remedies, remedies.filter(isNegated), sentence, vocabulary)
  const asserted = remedies.filter((hit) => !denied.includes(hit))
  const effects = hitsOf(vocabulary.effects, sentence).filter((hit) => !isNegated(hit))
  const warns = hitsOf(cautions, sentence).length > 0 && asserted.length === 0
  const harms = hitsOf(adverse, sentence).length > 0 && asserted.length + effects.length === 0
  if (warns || harms) return [...always, ...as('unlisted', hitsOf(benefits, sentence))]

  const diseases = hitsOf(vocabulary.diseases, sentence).filter(
    (disease) =>
      asserted.length > 0 || !denied.some((remedy) => isSameClause(sentence, remedy, disease)),
  )
  return [
    ...always,
    ...as('disease', diseases),
    ...as('remedy', asserted),
    ...as('unlisted', hitsOf(benefits, sentence)),
    ...functionClaims(sentence, effects, vocabulary),
  ]
}

/** `supports the muscles`, `for the muscles`: something gets better, and it is a part or function of the body. */
function functionClaims(
  sentence: string,
  effects: readonly Hit[],
  vocabulary: Vocabulary,
): Claim[] {
  const {functions, directed, claimable} = vocabulary
  const kindOf = ({start, end}: Hit): ClaimKind =>
    hitsOf(claimable, sentence.slice(start, end)).length > 0 ? 'paraphrase' : 'unlisted'
  const named = effects.length > 0 ? hitsOf(functions, sentence) : []
  return [...named, ...hitsOf(directed, sentence)].map((hit) => ({...hit, kind: kindOf(hit)}))
}

function negates(sentence: string, negator: Hit, hit: Hit): boolean {
  if (!isSameClause(sentence, negator, hit)) return false
  const reach = negator.start < hit.start ? REACH_BEFORE : REACH_AFTER
  return wordsBetween(sentence, negator, hit) <= reach
}

/** In `does not cure, treat or prevent` one negator reaches every word of the list. */
function throughLists(
  remedies: readonly Hit[],
  negated: readonly Hit[],
  sentence: string,
  {listing}: Vocabulary,
): Hit[] {
  return remedies.reduce<Hit[]>((reached, hit, i) => {
    const previous = remedies[i - 1]
    const isListed =
      previous !== undefined &&
      reached.includes(previous) &&
      listing.test(sentence.slice(previous.end, hit.start))
    return isListed || negated.includes(hit) ? [...reached, hit] : reached
  }, [])
}

const as = (kind: ClaimKind, hits: readonly Hit[]): Claim[] => hits.map((hit) => ({...hit, kind}))
