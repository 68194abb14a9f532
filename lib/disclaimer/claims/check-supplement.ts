import type {Finder} from './finder.ts'
import {type Hit, hitsOf, inEach, isSameClause, sentencesOf, wordsBetween} from './hits.ts'
import {type Passage, passageOf, without} from './passage.ts'
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
  const whole = passageOf(folded)
  const rest = without(whole, [...authorised, ...vocabulary.neutral(whole)])
  return [
    ...as('authorised', authorised),
    ...as('poorDiet', vocabulary.poorDiet(rest)),
    ...as('endorsement', vocabulary.endorsements(rest)),
    ...effectsIn(rest, vocabulary),
    ...(authorised.length > 0 ? [] : as('wellness', vocabulary.wellness(rest))),
  ]
}

/** What is said of an effect. No entry reaches over the end of a sentence, so all are sought at once. */
function effectsIn(passage: Passage, vocabulary: Vocabulary): Claim[] {
  const sentences = sentencesOf(passage.text)
  const sought = (finder: Finder) => inEach(sentences, finder(passage))
  const diseases = sought(vocabulary.diseases)
  const remedies = sought(vocabulary.remedies)
  const effects = sought(vocabulary.effects)
  const benefits = sought(vocabulary.benefits)
  const directed = sought(vocabulary.directed)
  return sentences.flatMap(({start, end}, i) => {
    const said: Said = {
      diseases: diseases[i] ?? [],
      remedies: remedies[i] ?? [],
      effects: effects[i] ?? [],
      benefits: benefits[i] ?? [],
      directed: directed[i] ?? [],
    }
    // Most sentences say nothing of all this: then nothing can be denied either.
    if (Object.values(said).every((hits) => hits.length === 0)) return []
    const sentence = passageOf(passage.text.slice(start, end))
    return assertedIn(sentence, said, vocabulary).map((claim) => ({
      ...claim,
      start: claim.start + start,
      end: claim.end + start,
    }))
  })
}

type Said = Record<'diseases' | 'remedies' | 'effects' | 'benefits' | 'directed', readonly Hit[]>

function assertedIn(sentence: Passage, said: Said, vocabulary: Vocabulary): Claim[] {
  const plain = without(sentence, vocabulary.emphasis(sentence))
  if (vocabulary.denials(plain).length > 0) return []

  const {text} = sentence
  const {remedies} = said
  const negators = vocabulary.negators(plain)
  const isNegated = (hit: Hit) => negators.some((negator) => negates(plain.text, negator, hit))
  const denied = throughLists(remedies, remedies.filter(isNegated), text, vocabulary)
  const asserted = remedies.filter((hit) => !denied.includes(hit))
  const effects = said.effects.filter((hit) => !isNegated(hit))
  const warns = asserted.length === 0 && vocabulary.cautions(sentence).length > 0
  const harms = asserted.length + effects.length === 0 && vocabulary.adverse(sentence).length > 0
  if (warns || harms) return as('unlisted', said.benefits)

  const diseases = said.diseases.filter(
    (disease) =>
      asserted.length > 0 || !denied.some((remedy) => isSameClause(text, remedy, disease)),
  )
  return [
    ...as('disease', diseases),
    ...as('remedy', asserted),
    ...as('unlisted', said.benefits),
    ...functionClaims(sentence, effects, said.directed, vocabulary),
  ]
}

/** `supports the muscles`, `for the muscles`: something gets better, and it is a part or function of the body. */
function functionClaims(
  sentence: Passage,
  effects: readonly Hit[],
  directed: readonly Hit[],
  {functions, claimable}: Vocabulary,
): Claim[] {
  const kindOf = ({start, end}: Hit): ClaimKind =>
    claimable(passageOf(sentence.text.slice(start, end))).length > 0 ? 'paraphrase' : 'unlisted'
  const named = effects.length > 0 ? functions(sentence) : []
  return [...named, ...directed].map((hit) => ({...hit, kind: kindOf(hit)}))
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
