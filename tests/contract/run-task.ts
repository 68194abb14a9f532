import {execFile, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

export type TaskEnd = {code: number; stdout: string; stderr: string}

const program = (task: string) =>
  fileURLToPath(new URL(`../../lib/tasks/${task}.ts`, import.meta.url))
const environment = (variables: Record<string, string>) => ({
  PATH: process.env['PATH'],
  NODE_ENV: 'test' as const,
  ...variables,
})

/** Runs the program behind an npm script to its end, with nothing in its environment but these. */
export const runTask = (
  task: string,
  args: readonly string[],
  variables: Record<string, string>,
): Promise<TaskEnd> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [program(task), ...args],
      {env: environment(variables)},
      (error, stdout, stderr) =>
        resolve({code: error ? Number(error.code ?? 1) : 0, stdout, stderr}),
    )
  })

/** Starts it and returns the process, for a test that ends it. */
export const spawnTask = (
  task: string,
  args: readonly string[],
  variables: Record<string, string>,
) =>
  spawn(process.execPath, [program(task), ...args], {env: environment(variables), stdio: 'ignore'})
