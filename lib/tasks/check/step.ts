import {spawn} from 'node:child_process'
import {delimiter, join} from 'node:path'

/** What a step found: no problems is a pass. Each problem is one printable line or block. */
export type Step = {name: string; problems: () => Promise<string[]>}

export const root = join(import.meta.dirname, '../../..')

/** The environment in which the project's own programs, and its own Node, are found first. */
export const projectEnvironment = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  ...extra,
})

/** Runs a program to its end in `directory` and answers its exit code and everything it printed. */
export const run = (
  command: string,
  args: readonly string[],
  directory = root,
  env = projectEnvironment({CI: '1', NO_COLOR: '1'}),
) =>
  new Promise<{code: number; output: string}>((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd: directory,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({code: code ?? 1, output: Buffer.concat(printed).toString().trimEnd()}),
    )
  })

/** A step that is one or more programs in a row; the first that fails is the problem. */
export const programs = (name: string, commands: readonly (readonly string[])[]): Step => ({
  name,
  async problems() {
    for (const [command, ...args] of commands) {
      if (!command) continue
      const {code, output} = await run(command, args)
      if (code !== 0) return [output || `${command} ended with ${code} and said nothing`]
    }
    return []
  },
})
