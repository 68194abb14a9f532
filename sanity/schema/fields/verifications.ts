/** How sure we are of words of the law, as editors choose it. */
export const VERIFICATIONS = [
  {value: 'verified', title: 'Verified: compared with the source'},
  {value: 'secondary', title: 'Secondary: taken from a text that quotes the source'},
  {value: 'unverified', title: 'Unverified'},
]
