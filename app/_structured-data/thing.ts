/** A thing in the words of schema.org; a property that is not set is not told. */
export type Thing = {'@type': string; [property: string]: Value}

type Value = string | number | Thing | readonly (string | Thing)[] | undefined

/** What is true of everything on a page. */
export type Surroundings = {
  /** The page's own address, with its origin. */
  url: string
  /** What a demonstration says of its products; null where they are real. */
  fictitious: string | null
}
