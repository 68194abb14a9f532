/** Content that does not fit the page: names the query and where in its result. The page shows an error. */
export class ContentError extends Error {
  override name = 'ContentError'
  constructor(query: string, where: string, cause: unknown) {
    super(`${query}: content does not fit at ${where}`, {cause})
  }
}
