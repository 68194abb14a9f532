import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Facts, Place, ProductFact, RequiredNotice, Rule, Verdict} from './types.ts'

/**
 * Decides which notices a page needs, which products it may not lead to, and whether it may be shown.
 *
 * Pure and total. A product that a rule forbids is off the page, so it requires nothing: forbid beats
 * require. A notice without a valid text in the page's own market and language withholds the page;
 * another language never stands in.
 *
 * @param now an instant; validity is counted in calendar days of UTC
 */
export function evaluate(
  facts: Facts,
  rules: readonly Rule[],
  texts: readonly NoticeText[],
  now: Date,
): Verdict {
  const forbiddenProducts = rules
    .filter((rule) => rule.forbid === 'product')
    .flatMap((rule) => affected(rule, facts, facts.products).map(({key}) => ({key, rule: rule.id})))
  const isAllowed = ({key, role}: ProductFact) =>
    role === 'subject' || !forbiddenProducts.some((forbidden) => forbidden.key === key)
  const products = facts.products.filter(isAllowed)

  const required = new Map<string, {place: Place; rules: string[]}>()
  for (const rule of rules) {
    if (!applies(rule, facts, products)) continue
    for (const {notice, place} of rule.require ?? []) {
      const entry = required.get(notice) ?? {place, rules: []}
      entry.rules.push(rule.id)
      required.set(notice, entry)
    }
  }

  const own = texts.filter(
    ({market, language}) => market === facts.market && language === facts.language,
  )
  const notices: RequiredNotice[] = []
  const reasons: string[] = []
  for (const [key, {place, rules: because}] of required) {
    const found = own.find((text) => text.key === key && isValid(text, now))
    const problem = found
      ? flaw(found, facts)
      : `has no text in ${facts.language} for market ${facts.market}`
    if (found && !problem) notices.push({...found, place, rules: because})
    else reasons.push(`${because.join(', ')}: the notice "${key}" ${problem}`)
  }

  return {
    status: reasons.length > 0 ? 'withheld' : 'shown',
    notices,
    forbiddenProducts,
    reasons,
    nextChangeAt: nextChange(
      own.filter(({key}) => required.has(key)),
      now,
    ),
  }
}

function applies(rule: Rule, facts: Facts, products: readonly ProductFact[]): boolean {
  const {pageType, market, topicClass, legalStatus, role} = rule.when
  if (pageType && !pageType.includes(facts.pageType)) return false
  if (market && !market.includes(facts.market)) return false
  if (topicClass && !(facts.topicClass && topicClass.includes(facts.topicClass))) return false
  if (!legalStatus && !role) return true
  return products.some((product) => concerns(rule, product))
}

const concerns = ({when}: Rule, product: ProductFact) =>
  (!when.legalStatus || when.legalStatus.includes(product.legalStatus)) &&
  (!when.role || when.role.includes(product.role))

const affected = (rule: Rule, facts: Facts, products: readonly ProductFact[]) =>
  applies(rule, facts, products) ? products.filter((product) => concerns(rule, product)) : []

/** Why a text does not satisfy a rule although it exists, or null. */
function flaw(text: NoticeText, facts: Facts): string | null {
  if (text.text.trim() === '') return 'is empty'
  if (facts.isDemo) return null
  if (text.verification === 'unverified') return 'is not verified at its source'
  if (text.mustBeVerbatim && text.verification === 'secondary') {
    return 'must be verbatim and is known from a secondary source only'
  }
  return null
}

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

const isValid = ({validFrom, validTo}: NoticeText, now: Date) =>
  startOf(validFrom) <= now.getTime() && (validTo === null || now.getTime() < startOf(validTo))

function nextChange(texts: readonly NoticeText[], now: Date): string | null {
  const ahead = texts
    .flatMap(({validFrom, validTo}) => [validFrom, ...(validTo ? [validTo] : [])])
    .map(startOf)
    .filter((instant) => instant > now.getTime())
  return ahead.length > 0 ? new Date(Math.min(...ahead)).toISOString() : null
}
