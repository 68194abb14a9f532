import type {Thing} from './thing.ts'

/**
 * Things as the text of a script element of JSON-LD. Whatever their words are, they cannot end the
 * element or begin another: no character that HTML reads stands in it as itself.
 */
export const scriptText = (things: readonly Thing[]): string =>
  JSON.stringify({'@context': 'https://schema.org', '@graph': things}).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
