import {findingsOfProduct} from '../facts/claims.ts'
import type {Found, Miss} from '../miss.ts'
import {type PageAt, type Site, shownProducts} from '../site.ts'

/** What the visible words of each product say that they may not. */
export function checkClaims(at: PageAt, site: Site): Found {
  const findings = shownProducts(at, site).flatMap((product) =>
    findingsOfProduct(product, at, site).map((finding) => ({product, finding})),
  )
  const withSeverity = (severity: 'block' | 'warn') =>
    findings
      .filter(({finding}) => finding.severity === severity)
      .map(({product, finding}): Miss => ({
        address: at.address,
        rule: finding.rule,
        expected: `no such words of "${product.key}": ${finding.reason}`,
        found: `"${finding.term}" in "${finding.sentence}"`,
      }))
  return {misses: withSeverity('block'), remarks: withSeverity('warn')}
}
