import {checkClaims} from '#lib/disclaimer/claims/check-claims.ts'
import {corpora, type LabelledSentence} from '#lib/disclaimer/claims/corpus/index.ts'
import {ratio} from './statistics.ts'

/**
 * How well the claim checks do on the labelled corpus: precision and recall for each language, with
 * every miss. The held-out third, which nobody looks at when the checks are changed, is reported apart.
 */
export async function claims() {
  const languages = corpora.map(({language, market, sentences}) => {
    const judged = sentences.map((sentence) => ({...sentence, isBlocked: isBlocked(sentence)}))
    function isBlocked({text}: LabelledSentence) {
      const findings = checkClaims(text, {language, market, legalStatus: 'foodSupplement'})
      return findings.some(({severity}) => severity === 'block')
    }
    return {language, judged}
  })
  const all = languages.flatMap(({judged}) => judged)
  return {
    open: quality(all.filter(({isHeldOut}) => !isHeldOut)),
    heldOut: quality(all.filter(({isHeldOut}) => isHeldOut)),
    byLanguage: Object.fromEntries(
      languages.map(({language, judged}) => [language, quality(judged)]),
    ),
  }
}

type Judged = LabelledSentence & {isBlocked: boolean}

function quality(judged: readonly Judged[]) {
  const blockedRightly = judged.filter(({isBlocked, verdict}) => isBlocked && verdict === 'block')
  const blockedWrongly = judged.filter(({isBlocked, verdict}) => isBlocked && verdict === 'pass')
  const missed = judged.filter(({isBlocked, verdict}) => !isBlocked && verdict === 'block')
  const texts = (list: readonly Judged[]) => list.map(({text}) => text)
  return {
    sentences: judged.length,
    precision: ratio(blockedRightly.length, blockedRightly.length + blockedWrongly.length),
    recall: ratio(blockedRightly.length, blockedRightly.length + missed.length),
    blockedWrongly: texts(blockedWrongly),
    missed: texts(missed),
  }
}
