import type {Interval, IntervalProblem} from '#lib/disclaimer/intervals.ts'

/** What is wrong with the days of one text, in words for its own form: the other text, and the days. */
export function inWords(problem: IntervalProblem, own: string): string {
  switch (problem.kind) {
    case 'noStart':
      return 'Give the first day: a text without one is in force on no page.'
    case 'backwards':
      return 'The last day cannot come before the first.'
    case 'overlap':
      return `Also in force ${span(problem.from, problem.to)} is ${nameOf(other(problem, own))}. On each day there is one text: end one the day before the other begins.`
    case 'gap':
      return `There is no text ${span(problem.from, problem.to)}, between this and ${nameOf(other(problem, own))}. Let one begin the day after the other ends: without a text the pages are withheld.`
  }
}

const other = ({earlier, later}: {earlier: Interval; later: Interval}, own: string) =>
  earlier.id === own ? later : earlier

const nameOf = ({id, version}: Interval) =>
  version === null ? `the text ${id}` : `version ${version} (${id})`

function span(from: string, to: string | null): string {
  if (to === null) return `from ${from} on`
  return from === to ? `on ${from}` : `from ${from} to ${to}`
}
