/** What the Studio of the embedded lake says to an editor who is not signed in, or cannot save. */
export const words = {
  signInTitle: 'Sign in to the Studio',
  signInHow: 'You need a sign-in link. Make one where the system runs:',
  signInCommand: 'npm run sign-in -- --role editor --name "Your name"',
  signInThen: 'Open the link in this browser: this page goes on by itself. Or paste it here:',
  linkLabel: 'Sign-in link',
  signIn: 'Sign in',
  linkRefused: 'This link does not work. A link works once and for 15 minutes: make a new one.',
  linkUnread: 'This is no sign-in link. It ends in “/lake/sign-in?code=…”.',
  endedTitle: 'Your sign-in has ended',
  endedWhat:
    'Nothing you typed is lost. It is kept in this window and saved as soon as you have signed in, so leave the window open.',
  endedWhose: (name: string) =>
    `This window is ${name}’s. Sign in as ${name} to save what is kept in it. To go on as somebody else, reload it.`,
  endedRole: (role: string) =>
    `It was opened in the role ${role}: sign in with that role, or as administrator. To go on with another one, reload it.`,
  awayWhat:
    'The Studio cannot reach its content lake. Go on writing: your text is kept in this window and saved as soon as the lake is back.',
} as const
