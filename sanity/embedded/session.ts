/**
 * Who has signed in since this page was loaded; empty for nobody. Before a sign-in a refusal means
 * “sign in”, afterwards it means “your sign-in has ended, your text is kept”.
 */
let user = {id: '', name: ''}

export const session = {
  hasBegun: () => user.id !== '',
  userId: () => user.id,
  userName: () => user.name,
  begin({id, name}: {id: string; name: string}) {
    user = {id, name}
  },
  end() {
    user = {id: '', name: ''}
  },
}
