import type {NextRequest} from 'next/server'
import {ensureCurrent} from '#lib/content/freshness/change-feed.ts'
import {isSignedBySanity} from '#lib/content/webhook.ts'
import {env} from '#lib/env.ts'

/**
 * A hint from hosted Sanity that something was published. What changed is learned from the change feed,
 * so a hint that is lost, late or repeated does no harm.
 */
export async function POST(request: NextRequest) {
  const secret = env.SANITY_WEBHOOK_SECRET
  if (!secret) return refuse(404, 'No webhook secret is set: SANITY_WEBHOOK_SECRET.')
  if (!(await isSignedBySanity(request, secret)))
    return refuse(401, 'The signature does not match.')
  await ensureCurrent()
  return Response.json({status: 'ok'})
}

const refuse = (status: number, message: string) =>
  Response.json({status: 'refused', message}, {status})
