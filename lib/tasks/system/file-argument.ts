import {parseArgs} from 'node:util'
import {stop} from './stop.ts'

/** Reads `FILE` and flags from the command line; ends the program with its usage when they are wrong. */
export function fileArgument<Flag extends string>(usage: string, flags: readonly Flag[]) {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, {type: 'boolean' as const}]))
    const {values, positionals} = parseArgs({options, allowPositionals: true})
    const [file, ...more] = positionals
    if (!file || more.length > 0) stop(`Usage: ${usage}`)
    return {file, has: (flag: Flag) => values[flag] === true}
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`)
  }
}
