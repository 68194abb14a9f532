import {type ChildProcess, fork} from 'node:child_process'

/** A program of ours in a process of its own, which says by a message when it is ready. */
export type Child = {
  pid: number
  /** Resolves when the process has ended, however it did. */
  ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a program and resolves once it is ready.
 *
 * @throws when it ends before; what was wrong it has printed itself
 */
export async function startChild(
  program: URL,
  variables: Record<string, string>,
  args: string[] = [],
): Promise<Child> {
  const child = fork(program, args, {
    env: {...process.env, ...variables},
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await Promise.race([
    new Promise<void>((resolve) => child.once('message', () => resolve())),
    ended.then(() => {
      throw new ChildEnded(program)
    }),
  ])
  return {pid: child.pid ?? 0, ended, stop: () => stop(child, ended)}
}

export class ChildEnded extends Error {
  constructor(program: URL) {
    super(`${program.pathname.split('/').at(-1)} ended before it was ready.`)
  }
}

/** Patience with a process that was asked to end, before it is ended. */
const GRACE_MS = 5_000

async function stop(child: ChildProcess, ended: Promise<void>) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const overdue = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  await ended
  clearTimeout(overdue)
}

/** Breathing space before a process that ended by itself is started again. */
const PAUSE_MS = 500

/** Keeps a program running: started again when it ends, until it is stopped. */
export async function keepRunning(name: string, start: () => Promise<Child>) {
  let current = await start()
  let isStopping = false

  const restart = async (): Promise<void> => {
    if (isStopping) return
    console.error(`The ${name} ended unexpectedly. Starting it again.`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    if (isStopping) return
    const next = await start().catch(() => null)
    if (!next) return restart()
    current = next
    // Asked to stop while it was starting.
    if (isStopping) await current.stop()
    return current.ended.then(restart)
  }
  void current.ended.then(restart)

  return {
    stop() {
      isStopping = true
      return current.stop()
    },
  }
}
