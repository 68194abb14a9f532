import {checkClaims} from '#lib/disclaimer/claims/check-claims.ts'
import {corpora, type LabelledSentence} from '#lib/disclaimer/claims/corpus/index.ts'
import {lexicons} from '#lib/disclaimer/claims/lexicon/index.ts'
import {oneExpression} from '#lib/disclaimer/claims/one-expression.ts'
import {ratio, timed} from './statistics.ts'

/**
 * How well the claim checks do on the labelled corpus: precision and recall for each language, with
 * every miss. The held-out third, which nobody looks at when the checks are changed, is reported apart.
 * And how fast: a whole article in each language, against each list of the lexicon as one expression.
 */
export async function claims() {
  // Before anything else has warmed what is measured.
  const measured = await speeds()
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
    speed: measured,
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

/**
 * Milliseconds for an article of 5,000 characters or so, at the first time in a process and afterwards.
 * The yardstick only searches it, with each list of the lexicon as one expression: quick in the end, and
 * slow to compile, in each process and language anew.
 */
async function speeds() {
  const measured: Record<string, Record<'first' | 'afterwards', Speed>> = {}
  for (const {language, market, sentences} of corpora) {
    const {authorised: _authorised, ...lists} = lexicons[language] ?? {authorised: []}
    const article = sentences.map(({text}) => text).join(' ')
    const text = article.repeat(Math.ceil(5000 / article.length))
    const check = () => checkClaims(text, {language, market, legalStatus: 'foodSupplement'})
    const expressions = Object.values(lists).map(oneExpression)
    const search = () => expressions.map((expression) => [...text.matchAll(expression)])
    measured[language] = {
      first: speed(await timed(check), await timed(search)),
      afterwards: speed(await best(check), await best(search)),
    }
  }
  return measured
}

type Speed = {articleMs: number; yardstickMs: number; timesFaster: number}

const speed = (articleMs: number, yardstickMs: number): Speed => ({
  articleMs: ratio(articleMs, 1),
  yardstickMs: ratio(yardstickMs, 1),
  timesFaster: ratio(yardstickMs, articleMs),
})

/** The best of many runs: what the work takes, without what else the machine does. */
async function best(work: () => unknown): Promise<number> {
  let milliseconds = Number.POSITIVE_INFINITY
  for (let run = 0; run < 60; run++) milliseconds = Math.min(milliseconds, await timed(work))
  return milliseconds
}
