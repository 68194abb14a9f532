import {z} from 'zod'

/** How the site judges: outside demo mode unverified wording withholds a page; a demo may set its clock. */
export type SiteMode = {
  isDemo: boolean
  /** Whether the site said so itself. Where none answers, the stricter mode is taken. */
  isKnown: boolean
  /** What the site's clock is ahead of this browser's, in milliseconds. */
  clockAhead: number
}

const Answer = z.object({isDemo: z.boolean(), now: z.iso.datetime()})

const STRICTEST: SiteMode = {isDemo: false, isKnown: false, clockAhead: 0}

let asked: Promise<SiteMode> | null = null

/** Asks the site on the Studio's own origin, once; again after a failure. */
export function siteMode(): Promise<SiteMode> {
  asked ??= ask().catch(() => {
    asked = null
    return STRICTEST
  })
  return asked
}

async function ask(): Promise<SiteMode> {
  const response = await fetch('/api/mode', {headers: {accept: 'application/json'}})
  if (!response.ok) throw new Error(`The site answered ${response.status}`)
  const {isDemo, now} = Answer.parse(await response.json())
  return {isDemo, isKnown: true, clockAhead: Date.parse(now) - Date.now()}
}

export const siteNow = ({clockAhead}: SiteMode) => new Date(Date.now() + clockAhead)
