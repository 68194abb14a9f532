export type Group = {words?: readonly string[]}

/** As a search compares words: whatever their case and the spaces around them. */
const compared = (word: string) => word.trim().toLowerCase().normalize('NFC')

/** The words that stand in more than one group, each once. */
export function wordsInTwoGroups(groups: readonly Group[]): string[] {
  const all = groups.flatMap(({words}) => [...new Set((words ?? []).map(compared))])
  return [...new Set(all.filter((word, index) => all.indexOf(word) !== index))]
}
