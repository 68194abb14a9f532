/**
 * Writes one line of JSON to the server's log, on standard output: for programs that watch it. The line
 * has the instant and the name of what happened, and no more lines follow it however long it is.
 */
export function note(event: string, facts: object) {
  process.stdout.write(`${JSON.stringify({at: new Date().toISOString(), event, ...facts})}\n`)
}

/** Writes to the server's log what went wrong behind a page that says only that something did. */
export function report(message: string, cause: unknown) {
  // oxlint-disable-next-line no-console -- the one place where the site writes its log
  console.error(message, cause)
}
