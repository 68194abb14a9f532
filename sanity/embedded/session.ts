/**
 * Who has signed in since this page was loaded; empty for nobody. Before a sign-in a refusal means
 * “sign in”, afterwards it means “your sign-in has ended, your text is kept”.
 */
let user = {id: '', name: '', role: ''}

export const session = {
  hasBegun: () => user.id !== '',
  userId: () => user.id,
  userName: () => user.name,
  /** What may be saved of what is kept back depends on it. */
  role: () => user.role,
  begin({id, name, role}: {id: string; name: string; role: string}) {
    user = {id, name, role}
  },
  end() {
    user = {id: '', name: '', role: ''}
  },
}
