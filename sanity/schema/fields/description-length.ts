/** How much of a description search engines show, in characters. */
export const DESCRIPTION_LENGTH = 160
