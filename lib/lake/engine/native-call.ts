import type {ExprNode} from 'groq-js'
import {literal, operator} from './groq-tree.ts'

/**
 * A node whose value is `run` of the values of `args`. groq-js takes no functions of others, but
 * its `+` joins two lists by the `concat` of the first, and the first may be a list of ours.
 * @param name tells the call from others where trees are compared as JSON
 */
export function nativeCall(
  name: string,
  run: (...args: readonly unknown[]) => unknown,
  ...args: ExprNode[]
): ExprNode {
  const elements = args.map((value) => ({type: 'ArrayElement' as const, value, isSplat: false}))
  return operator('+', literal(new Call(name, run)), {type: 'Array', elements})
}

class Call extends Array<never> {
  readonly #name: string
  readonly #run: (...args: readonly unknown[]) => unknown

  constructor(name: string, run: (...args: readonly unknown[]) => unknown) {
    super()
    this.#name = name
    this.#run = run
  }

  override concat(...lists: readonly ConcatArray<never>[]): never[] {
    // Declared to return a list, but groq-js goes on with any value.
    return this.#run(...Array.from(lists[0] ?? [])) as never[]
  }

  toJSON() {
    return `call ${this.#name}`
  }
}
