/** Ends a program of ours with what was wrong, without a stack: whoever ran it wants the reason. */
export function stop(reason: unknown): never {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exit(1)
}
