import {connection, type NextRequest} from 'next/server'
import {instantFrom} from '#app/_passport/instant.ts'
import {passportAt} from '#app/_passport/passport-at.ts'
import {sitePathFrom} from '#app/_passport/site-path.ts'

/**
 * What was decided of the page at a path, now or at an instant. 200 whatever was decided: the question
 * has an answer also where the page is withheld or there is none. 400 for a path that is no page's and
 * for what is no instant, in words.
 */
export async function GET({nextUrl: {searchParams}}: NextRequest) {
  await connection()
  const path = sitePathFrom(searchParams)
  if (!path.isUnderstood) return refusal(400, path.message)
  const at = instantFrom(searchParams)
  if (!at.isUnderstood) return refusal(400, at.message)
  const told = await passportAt(path.value, at.value)
  if (!told.isAnswered) {
    const [status, message] = REFUSALS[told.problem]
    return refusal(status, message)
  }
  const {passport, basis} = told.value
  return answer(200, {...passport, at: told.value.at, basis})
}

const REFUSALS = {
  unreachable: [503, 'The Content Lake does not answer.'],
  busy: [503, 'Too many look into the past at this moment. Ask again shortly.'],
  broken: [500, 'The content of this page does not fit it; the log says where.'],
  closed: [403, 'The past is not public here: PUBLIC_HISTORY is false.'],
} as const

const refusal = (status: number, message: string) =>
  answer(status, {status: status < 500 ? 'refused' : 'unavailable', message})

const answer = (status: number, body: object) =>
  Response.json(body, {
    status,
    headers: {'cache-control': 'no-store', 'x-robots-tag': 'noindex'},
  })
