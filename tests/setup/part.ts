import type {ChildProcess} from 'node:child_process'
import {killGroup, startGroup, stopGroup} from './processes.ts'

/** A program of the system that a test starts and stops by itself, without the supervisor. */
export type Part = {
  /** With more environment, or other, this time. */
  start(more?: Record<string, string>): Promise<void>
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  /** The id of its process while it runs. */
  pid(): number | undefined
}

export function partOf(
  program: string,
  variables: NodeJS.ProcessEnv,
  directory: string,
  hear: (chunk: Buffer) => void,
): Part {
  let child: ChildProcess | null = null
  return {
    pid: () => child?.pid,
    async start(more = {}) {
      if (child) return
      const started = startGroup('node', [program], {
        cwd: directory,
        env: {...variables, ...more},
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      })
      started.stdout?.on('data', hear)
      started.stderr?.on('data', hear)
      await new Promise<void>((resolve, reject) => {
        started.once('message', () => resolve())
        started.once('error', reject)
        started.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)))
      })
      child = started
    },
    async stop() {
      if (child) await stopGroup(child)
      child = null
    },
    async kill() {
      if (child) await killGroup(child)
      child = null
    },
  }
}
