const MOST = 100

/** What is wrong with the name of a person or the label of a token, or null. Both are shown to others. */
export function nameProblem(name: string): string | null {
  if (name.trim() === '') return 'A name has at least one character.'
  if (name.length > MOST) return `A name has at most ${MOST} characters, not ${name.length}.`
  // Control and formatting characters: in a terminal or a list they would show as something else.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name))
    return 'A name has only characters that can be seen, and spaces.'
  return null
}
