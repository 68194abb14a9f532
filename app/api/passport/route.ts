import {connection, type NextRequest} from 'next/server'
import {passportOfPath} from '#app/_passport/passport-of-path.ts'
import {sitePathFrom} from '#app/_passport/site-path.ts'
import type {Problem} from '#lib/content/read.ts'
import {getInstant} from '#lib/content/now.ts'
import {readFrom} from '#lib/content/standpoint.ts'

/**
 * What was decided of the page at a path. 200 whatever was decided: the question has an answer also
 * where the page is withheld or there is none. 400 for a path that is no page's, in words.
 */
export async function GET({nextUrl}: NextRequest) {
  await connection()
  const path = sitePathFrom(nextUrl.searchParams)
  if (!path.isUnderstood) return answer(400, {status: 'refused', message: path.message})
  const told = await readFrom({now: getInstant()}, () => passportOfPath(path.value))
  return told.isAnswered ? answer(200, told.value.passport) : trouble(told.problem)
}

const MESSAGES = {
  unreachable: {status: 503, message: 'The Content Lake does not answer.'},
  broken: {status: 500, message: 'The content of this page does not fit it; the log says where.'},
} as const

function trouble(problem: Problem) {
  const {status, message} = MESSAGES[problem]
  return answer(status, {status: 'unavailable', message})
}

const answer = (status: number, body: object) =>
  Response.json(body, {
    status,
    headers: {'cache-control': 'no-store', 'x-robots-tag': 'noindex'},
  })
