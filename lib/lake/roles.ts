/** Who may do what. Every endpoint names the right it needs; this table answers. */

export const ROLES = ['administrator', 'editor', 'viewer'] as const
export type Role = (typeof ROLES)[number]

/** `readDrafts` also covers everything else that is not published; published documents need no right. */
export type Right = 'readDrafts' | 'write'

export type Identity = {
  readonly userId: string
  readonly userName: string
  readonly role: Role
  /** A session is a person in a browser; a token is a program. */
  readonly kind: 'session' | 'token'
  /** Milliseconds since 1970; null for a token without an end. */
  readonly expires: number | null
}

export const roleTitles: Record<Role, string> = {
  administrator: 'Administrator',
  editor: 'Editor',
  viewer: 'Viewer',
}

const rights: Record<Role, readonly Right[]> = {
  administrator: ['readDrafts', 'write'],
  editor: ['readDrafts', 'write'],
  viewer: ['readDrafts'],
}

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text)

export const may = (identity: Identity | null, right: Right) =>
  identity !== null && rights[identity.role].includes(right)

/** Without the right to read drafts only ids without a dot are visible, as on the hosted service. */
export const maySee = (identity: Identity | null, id: string) =>
  !id.includes('.') || may(identity, 'readDrafts')
