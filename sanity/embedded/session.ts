/**
 * Whether somebody has signed in since this page was loaded. Before that a refusal means “sign in”,
 * afterwards it means “your sign-in has ended, your text is kept”.
 */
let begun = false

export const session = {
  hasBegun: () => begun,
  begin() {
    begun = true
  },
  end() {
    begun = false
  },
}
