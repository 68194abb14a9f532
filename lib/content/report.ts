/** Writes to the server's log what went wrong behind a page that says only that something did. */
export function report(message: string, cause: unknown) {
  // oxlint-disable-next-line no-console -- the one place where the site writes its log
  console.error(message, cause)
}
