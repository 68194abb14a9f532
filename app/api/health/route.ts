import {connection} from 'next/server'
import {isLakeReachable} from '#lib/content/health.ts'

/** 200 when site and lake answer, 503 with the reason when not. */
export async function GET() {
  await connection()
  const isReachable = await isLakeReachable()
  const body = isReachable
    ? {status: 'ok', site: 'ok', lake: 'ok'}
    : {
        status: 'unavailable',
        site: 'ok',
        lake: 'unreachable',
        reason: 'The Content Lake does not answer.',
      }
  return Response.json(body, {
    status: isReachable ? 200 : 503,
    headers: {'cache-control': 'no-store'},
  })
}
