/** A form of an authority: its name as it stands in the sentence, and its address. */
export type Portal = {name: string; url: string}
