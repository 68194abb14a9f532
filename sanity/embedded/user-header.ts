/**
 * Says for whom a request is sent. The session is a cookie that all tabs of a browser share: without
 * this, what Mara typed in one tab would be saved in the name of Noor, who has signed in in another.
 */
const USER_HEADER = 'lake-user'

export const userHeader = (user: string): Record<string, string> =>
  user === '' ? {} : {[USER_HEADER]: user}
