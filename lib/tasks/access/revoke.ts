import type {PersonEntry, TokenEntry} from '#lib/lake/store/access-list.ts'

type AccessList = {
  tokens: () => TokenEntry[]
  people: () => PersonEntry[]
  revokeToken: (id: string) => boolean
  revokePerson: (id: string) => number
}

/** Ends a token, by id or label, and says so. Throws when no token, or more than one, is meant. */
export function revokeToken(list: AccessList, name: string): string {
  const tokens = list.tokens()
  const found = tokens.filter(({id, label}) => id === name || isSame(label, name))
  const {id, label} = only(found, `token "${name}"`, 'npm run access lists those that work.')
  list.revokeToken(id)
  return `The token "${label}" (${id}) has ended.`
}

/**
 * Ends the sessions and unused sign-in links of a person, by id or name, and says so. Throws when
 * there is no such person.
 */
export function revokePerson(list: AccessList, name: string): string {
  const found = list.people().filter((person) => person.id === name || isSame(person.name, name))
  const person = only(found, `person "${name}"`, 'npm run access lists everybody who was invited.')
  const ended = list.revokePerson(person.id)
  return `${person.name} (${person.id}): sessions and sign-in links ended: ${ended}.`
}

const isSame = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

function only<Entry extends {id: string}>(found: Entry[], what: string, hint: string): Entry {
  const [first, second] = found
  if (!first) throw new Error(`There is no ${what}. ${hint}`)
  if (second) {
    const ids = found.map(({id}) => id).join(', ')
    throw new Error(`There is more than one ${what}: choose one by its id, ${ids}.`)
  }
  return first
}
