import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Makes a folder for what is not finished yet, `<parent>/<name>.<process id>`, which goes when this
 * process ends. One that a killed process left behind goes now.
 */
export function openWorkFolder(parent: string, name: string): string {
  for (const entry of readdirSync(parent)) {
    const [, owner] = entry.startsWith(`${name}.`) ? (/\.(\d+)$/.exec(entry) ?? []) : []
    if (owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(parent, entry), {recursive: true, force: true})
  }
  const folder = join(parent, `${name}.${process.pid}`)
  mkdirSync(folder, {mode: 0o700})
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(1))
  return folder
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
