import {may} from '../roles.ts'
import {signedIn, type Endpoint} from './context.ts'
import {json} from './responses.ts'

const CREATED = '2024-01-01T00:00:00.000Z'

/** What the Studio asks about its project. Without an organization it leaves paid features alone. */
export const project: Endpoint = () =>
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
    members: [],
    features: [],
  })

/** What of the features a hosted project pays for this lake has. */
export const features: Endpoint = () => json(['contentReleases', 'singleDocRelease'])

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
export const acl: Endpoint = (call) => {
  const writes = may(signedIn(call), 'write') ? ['create', 'update', 'editHistory'] : []
  return json([{filter: '_id in path("**")', permissions: ['read', 'history', ...writes]}])
}
