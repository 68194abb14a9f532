import {type ChildProcess, spawn, type SpawnOptions} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Processes that outlive a test. Each leads a group of its own and is noted in the folder of the run,
 * so that whoever ends the run can end, by id, what a killed test runner left behind.
 */

const notes = (run: string) => join(run, 'processes')

/** Starts a program in a group of its own. `run` is the folder of `npm test`, if that is what runs us. */
export function startGroup(command: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, {...options, detached: true})
  const run = process.env['TEST_RUN']
  if (run && child.pid) {
    const note = join(notes(run), String(child.pid))
    mkdirSync(notes(run), {recursive: true})
    writeFileSync(note, command)
    child.once('exit', () => rmSync(note, {force: true}))
  }
  return child
}

/** True while any process of the group lives. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0) {
  try {
    return process.kill(-leader, signal)
  } catch {
    return false
  }
}

async function groupEnds(leader: number, milliseconds: number) {
  const deadline = Date.now() + milliseconds
  // A group has no event of its own: the processes in it are not our children.
  while (signalGroup(leader, 0)) {
    if (Date.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

async function endGroup(leader: number, patience: number) {
  if (!signalGroup(leader, 'SIGTERM')) return
  if (!(await groupEnds(leader, patience))) signalGroup(leader, 'SIGKILL')
}

/** Ends a group as a power cut would. */
export async function killGroup(child: ChildProcess) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  signalGroup(child.pid, 'SIGKILL')
  await ended
}

/** Asks a group to end, waits for it, and ends it by force when it does not. */
export async function stopGroup(child: ChildProcess, patience = 15_000) {
  if (child.pid === undefined) return
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
  await endGroup(child.pid, patience)
  await ended
}

/** Ends every noted process that is still there. */
export async function endLeftProcesses(run: string) {
  let names: string[] = []
  try {
    names = readdirSync(notes(run))
  } catch {
    return
  }
  await Promise.all(names.map((pid) => endGroup(Number(pid), 10_000)))
}
