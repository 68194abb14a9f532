const TRANSACTION = /\/data\/(mutate|actions)\//
const QUERY = /\/data\/query\//

/** Whether a request changes something; a long query travels by POST too. */
export const isWrite = ({method, url}: Request) =>
  !['GET', 'HEAD', 'OPTIONS'].includes(method) && !QUERY.test(new URL(url).pathname)

/**
 * The same request with a transaction id of its own. Sent twice because the first answer was lost, it
 * can then be told from a new one.
 */
export async function withTransactionId(request: Request): Promise<Request> {
  if (!TRANSACTION.test(new URL(request.url).pathname)) return request
  const body = await bodyOf(request)
  if (body === null || 'transactionId' in body) return request
  return new Request(request, {body: JSON.stringify({...body, transactionId: crypto.randomUUID()})})
}

/**
 * What the editor should be told when a request was sent more than once. “This transaction exists”
 * means that an earlier attempt arrived and only its answer was lost.
 */
export async function answerOfEarlierAttempt(
  request: Request,
  answer: Response,
): Promise<Response> {
  if (answer.status !== 409 || !TRANSACTION.test(new URL(request.url).pathname)) return answer
  const refusal = await answer
    .clone()
    .json()
    .catch(() => null)
  if (refusal?.error?.type !== 'transactionAlreadyExistsError') return answer
  const body = await bodyOf(request)
  return Response.json({transactionId: body?.['transactionId'], results: []})
}

async function bodyOf(request: Request): Promise<Record<string, unknown> | null> {
  const value: unknown = await request
    .clone()
    .json()
    .catch(() => null)
  return typeof value === 'object' && value !== null ? {...value} : null
}
