/**
 * Notices that rules can ask for and that have no text, each with why that is right. Whatever is not in
 * this list and has no text is a gap nobody knew of.
 */
export const recordedGaps: Readonly<Record<string, string>> = {
  recall:
    'The words of a recall stand in the document of that recall, with its market and language.',
}
