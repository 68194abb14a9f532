/** A passport as programs read it, fixed in docs/interfaces.md; what tests speak of. */
export type PassportJson = {
  path: string
  status: string
  reasons: {rules: string[]; words: string; notice: string | null}[]
  movedTo: string | null
  market: string | null
  language: string | null
  pageType: string
  pageKey: string
  facts: {products: {key: string}[]} | null
  rules: {
    id: string
    verdict: string
    requires: string[]
    forbids: string | null
    legalBasis: {citation: string}[]
  }[]
  disclaimers: {key: string; version: number; textHash: string; verification: string}[]
  ruleSetHash: string
  contentHash: string | null
  evaluatedAt: string
  nextChangeAt: string | null
  isDemo: boolean
  at: string | null
  basis: 'present' | 'history'
}

export const passportPath = (path: string, more: Record<string, string> = {}) =>
  `/api/passport?${new URLSearchParams({path, ...more})}`
