/** An address some part of the Studio calls on Sanity's hosts, and what it hears instead. */
type Answer = {matches: (url: URL) => boolean; respond: () => Response | Promise<Response>}

const ANSWERS: Answer[] = [
  // Is there a newer Studio? This one is the newest.
  {
    matches: ({hostname}) => hostname === 'sanity-cdn.com',
    respond: async () => {
      // Imported late: the Studio must find the transport in place when it is loaded.
      const {SANITY_VERSION} = await import('sanity')
      return Response.json({packageVersion: SANITY_VERSION})
    },
  },
  // May the help menu offer to send feedback? No.
  {
    matches: ({hostname, pathname}) =>
      hostname === 'api.sanity.io' && pathname.includes('/intake/'),
    respond: () => new Response(null, {status: 204}),
  },
]

/** The answer to a request for another host. No request leaves the machine: an unknown one fails. */
export async function answerForOtherHost(url: URL): Promise<Response> {
  const answer = ANSWERS.find(({matches}) => matches(url))
  if (!answer) throw new TypeError(`The embedded Studio calls no other host: ${url.host}`)
  return answer.respond()
}
