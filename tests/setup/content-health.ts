import type {APIRequestContext} from '@playwright/test'

type Reason = {rules: string[]; words: string}

/** A page as `/api/health/content` names it. */
export type NamedPage = {
  locale: string
  path: string
  pageKey: string
  document: string | null
  reasons: Reason[]
}

/** What `/api/health/content` answers, with its status. */
export type ContentHealth = {
  httpStatus: number
  status: 'ok' | 'findings' | 'unavailable'
  reason?: string
  checked: number
  withheld: NamedPage[]
  warnings: {path: string; warnings: Reason[]}[]
  unfit: {document: string; problems: string[]}[]
  gaps: {locale: string; legalStatus: string; reasons: Reason[]}[]
}

export async function contentHealth(request: APIRequestContext): Promise<ContentHealth> {
  const response = await request.get('/api/health/content')
  return {httpStatus: response.status(), ...(await response.json())}
}

/** The page at a path among those withheld. */
export const withheldAt = async (request: APIRequestContext, path: string) =>
  (await contentHealth(request)).withheld?.find((page) => page.path === path)
