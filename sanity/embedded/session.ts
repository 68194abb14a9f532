import {signedInHeaders} from './user-header.ts'

/**
 * Who has signed in since this page was loaded; empty for nobody. Before a sign-in a refusal means
 * “sign in”, afterwards it means “your sign-in has ended, your text is kept”.
 */
let user = {id: '', name: '', role: ''}

export const session = {
  hasBegun: () => user.id !== '',
  /** Headers of a request in this person's name, and in the role they had. */
  headers: () => signedInHeaders(user),
  userId: () => user.id,
  userName: () => user.name,
  /** The one the Studio was opened in; what it offers depends on it. */
  role: () => user.role,
  begin({id, name, role}: {id: string; name: string; role: string}) {
    user = {id, name, role}
  },
  end() {
    user = {id: '', name: '', role: ''}
  },
}
