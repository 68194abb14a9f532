import type {Grant} from './engine/grants.ts'

/**
 * Who may do what. The one table behind enforcement (`permissions.ts`, `http/admission.ts`) and behind
 * what the Studio is told (`GET …/acl`), so that the two cannot disagree.
 */

export const ROLES = ['administrator', 'editor', 'regulatory', 'viewer'] as const
export type Role = (typeof ROLES)[number]

/**
 * What an endpoint as a whole asks of its caller. `readDrafts` also covers everything else that is not
 * published; published documents need no right. `upload` is storing images and files, `administer`
 * managing tokens. Writing is no right but a matter of grants: each change is measured by itself.
 */
export type Right = 'readDrafts' | 'upload' | 'administer'

type RoleDefinition = {
  readonly title: string
  readonly description: string
  readonly rights: readonly Right[]
  readonly grants: readonly Grant[]
}

const ANY = '_id in path("**")'
/** Texts of the law: what pages must carry, when, what they may claim, and the countries whose law it is. */
const REGULATED = '_type in ["disclaimer", "disclaimerRule", "market", "claim", "recallNotice"]'
const APPROVAL = '_type == "approval"'

/** What the lake writes by itself and nobody else does, so that it can be believed. */
const LEDGER = '_type == "warningUse"'

const read: Grant = {filter: ANY, permissions: ['read', 'history']}
/** Presentation keeps a secret while it shows drafts on the site, to people who may read them anyway. */
const preview: Grant = {
  filter: '_type == "sanity.previewUrlSecret"',
  permissions: ['create', 'update'],
}
const write = (filter: string): Grant => ({
  filter,
  permissions: ['create', 'update', 'editHistory'],
})
/** What is on record is made and never changed, by nobody: see `approval-guard.ts`. */
const sign: Grant = {filter: '_type in ["approval", "reviewRequest"]', permissions: ['create']}

/**
 * The filters speak of types, and so hold for what is published, its draft and its versions alike; the
 * Studio asks them about new documents, which have hardly more than a type. Reading by filter is not
 * built: `readDrafts` shows everything, so every role is granted to read everything.
 */
export const roles: Record<Role, RoleDefinition> = {
  administrator: {
    title: 'Administrator',
    description: 'Reads everything, writes all but ledgers, manages tokens, has the Vision tool.',
    rights: ['readDrafts', 'upload', 'administer'],
    grants: [read, write(`!(${LEDGER})`)],
  },
  editor: {
    title: 'Editor',
    description: 'Reads everything, writes everything but regulated texts and approvals.',
    rights: ['readDrafts', 'upload'],
    grants: [read, write(`!(${REGULATED}) && !(${APPROVAL}) && !(${LEDGER})`)],
  },
  regulatory: {
    title: 'Regulatory',
    description:
      'Reads everything, writes regulated texts (notices, rules, markets, claims, recalls), approves texts.',
    rights: ['readDrafts'],
    grants: [read, write(REGULATED), sign, preview],
  },
  viewer: {
    title: 'Viewer',
    description: 'Reads everything, writes nothing.',
    rights: ['readDrafts'],
    grants: [read, preview],
  },
}

/** Who a write is charged to: the name in the history, and the grants it is measured by. */
export type Author = {
  readonly userId: string
  readonly role: Role
  /** A session is a person in a browser; without one it is a program, or the lake itself. */
  readonly kind?: 'session' | 'token'
}

export type Identity = Author & {
  readonly userName: string
  readonly kind: 'session' | 'token'
  /** Milliseconds since 1970; null for a token without an end. */
  readonly expires: number | null
}

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text)

/** Whether who has a role may do all that another one, by its name, may; nobody includes an unknown one. */
export const includesRole = (role: Role, other: string): boolean =>
  role === other || other === 'viewer' || (role === 'administrator' && isRole(other))

export const may = (identity: Identity | null, right: Right) =>
  identity !== null && roles[identity.role].rights.includes(right)

/** Without the right to read drafts only ids without a dot are visible, as on the hosted service. */
export const maySee = (identity: Identity | null, id: string) =>
  !id.includes('.') || may(identity, 'readDrafts')
