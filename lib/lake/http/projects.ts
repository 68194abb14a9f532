import {roles, ROLES, type Role} from '../roles.ts'
import {signedIn, type Endpoint, type Lake} from './context.ts'
import {json} from './responses.ts'

const CREATED = '2024-01-01T00:00:00.000Z'

/** What the Studio asks about its project. Without an organization it leaves paid features alone. */
export const project: Endpoint = (call, {store}) =>
  json({
    id: 'local',
    displayName: 'Embedded lake',
    studioHost: null,
    organizationId: null,
    metadata: {},
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    activityFeedEnabled: false,
    createdAt: CREATED,
    members: membersIn(store, signedIn(call).userId),
    features: [],
  })

/** What of the features a hosted project pays for this lake has. */
export const features: Endpoint = () => json(['contentReleases', 'singleDocRelease'])

/** Everybody who ever signed in or was invited, and the tokens that work. */
function membersIn({accessList}: Lake['store'], caller: string) {
  const member = (id: string, role: Role, created: number, isRobot: boolean) => ({
    id,
    isRobot,
    isCurrentUser: id === caller,
    createdAt: new Date(created).toISOString(),
    role,
    roles: [roleOf(role)],
  })
  return [
    ...accessList.people().map(({id, role, created}) => member(id, role, created, false)),
    ...accessList.tokens().map(({id, role, created}) => member(id, role, created, true)),
  ]
}

const roleOf = (name: Role) => ({
  name,
  title: roles[name].title,
  description: roles[name].description,
})

/** The roles a member can have. */
export const projectRoles: Endpoint = () =>
  json(
    ROLES.map((name) => ({
      ...roleOf(name),
      isRootRole: name === 'administrator',
      isCustom: false,
      projectId: 'local',
    })),
  )

export const datasets: Endpoint = ({search}) =>
  json(search.has('datasetProfile') ? [] : [production])

const production = {
  name: 'production',
  aclMode: 'public',
  createdAt: CREATED,
  createdByUserId: 'administrator',
  addonFor: null,
  datasetProfile: 'content',
  features: [],
  tags: [],
}

/** What the caller may do, in the form the Studio evaluates in the browser. */
export const acl: Endpoint = (call) => json(roles[signedIn(call).role].grants)
