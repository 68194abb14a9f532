/** Who has signed in: `role` is the one the Studio was opened in. */
export type SignedIn = {id: string; role: string}

/**
 * Says for whom a request is sent. The session is a cookie that all tabs of a browser share: without
 * this, what Mara typed in one tab would be saved in the name of Noor, who has signed in in another.
 */
const USER_HEADER = 'lake-user'
/** In a session with less rights the lake would refuse an edit for good; so it takes the session for ended. */
const ROLE_HEADER = 'lake-role'

export const userHeader = (user: string): Record<string, string> =>
  user === '' ? {} : {[USER_HEADER]: user}

export const signedInHeaders = ({id, role}: SignedIn): Record<string, string> => ({
  ...userHeader(id),
  ...(role !== '' && {[ROLE_HEADER]: role}),
})
