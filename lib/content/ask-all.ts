import type {Answer} from './read.ts'

/** So many questions are with the lake at a time: more would only wait there, and each waits against its time limit. */
const AT_A_TIME = 20

/**
 * Asks the same of many, in order. The lake out of reach ends it at once; content that does not fit is an
 * answer like any other.
 */
export async function askAll<Item, Value>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer<Value>>,
): Promise<Answer<{item: Item; answer: Answer<Value>}[]>> {
  const answers: {item: Item; answer: Answer<Value>}[] = []
  for (let start = 0; start < items.length; start += AT_A_TIME) {
    const batch = await Promise.all(
      items.slice(start, start + AT_A_TIME).map(async (item) => ({item, answer: await ask(item)})),
    )
    for (const {answer} of batch)
      if (!answer.isAnswered && answer.problem === 'unreachable') return answer
    answers.push(...batch)
  }
  return {isAnswered: true, value: answers}
}
