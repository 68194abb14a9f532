/** Runs once in each server process and completes before its first request. */
export async function register() {
  // A build reads content once and follows nothing.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build')
    return
  const {startChangeFeed} = await import('#lib/content/freshness/change-feed.ts')
  await startChangeFeed()
}
