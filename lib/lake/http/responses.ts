/** Answers with JSON that nobody may cache. */
export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  jsonText(JSON.stringify(value), status, headers)

/** Answers with text that already is JSON. */
export const jsonText = (text: string, status = 200, headers: Record<string, string> = {}) =>
  new Response(text, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })
