/**
 * What a message in ICU form asks of its caller: the names of its arguments and of its tags.
 * The words differ between languages; what they need must not.
 */
export function placeholdersOf(message: string): Set<string> {
  const found = new Set<string>()
  readText(message, 0, found)
  return found
}

const SIMPLE_TAG = /^<(\w+)\/?>/

/** Reads words up to the closing brace of the branch they stand in; answers the place after them. */
function readText(message: string, start: number, found: Set<string>): number {
  let at = start
  while (at < message.length && message[at] !== '}') {
    if (message[at] === "'" && /^'[{}<#]/.test(message.slice(at, at + 2))) {
      const end = message.indexOf("'", at + 1)
      at = end === -1 ? message.length : end + 1
    } else if (message[at] === '{') {
      at = readArgument(message, at + 1, found)
    } else {
      const tag = SIMPLE_TAG.exec(message.slice(at))
      if (tag) found.add(`<${tag[1]}>`)
      at += tag ? tag[0].length : 1
    }
  }
  return at
}

/** Reads `name}`, `name, format}` or `name, plural, one {…} other {…}}` after its opening brace. */
function readArgument(message: string, start: number, found: Set<string>): number {
  const name = /^\s*([\w]+)/.exec(message.slice(start))
  if (name?.[1]) found.add(`{${name[1]}}`)
  let at = start
  while (at < message.length && message[at] !== '}') {
    at = message[at] === '{' ? readText(message, at + 1, found) + 1 : at + 1
  }
  return at + 1
}
