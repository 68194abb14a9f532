import {connection} from 'next/server'
import {currentInstant} from '#lib/content/freshness/wall-clock.ts'
import {siteMode} from '#lib/content/site-mode.ts'

/** How this site judges: whether it is a demo, and what its clock says. The Studio judges drafts alike. */
export async function GET() {
  await connection()
  const body = {isDemo: siteMode.isDemo, now: new Date(currentInstant()).toISOString()}
  return Response.json(body, {headers: {'cache-control': 'no-store'}})
}
