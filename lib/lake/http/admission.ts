import {httpError, insufficientPermissions, notSignedIn} from '../errors.ts'
import {may, type Identity} from '../roles.ts'
import {isFor, type Identify} from './identity.ts'
import type {Match} from './router.ts'

/** Says who sends a request to a route, or refuses: 401 without an identity, 403 without the right. */
export function admit({admission}: Match, headers: Headers, identify: Identify): Identity | null {
  if (admission === 'anyone') return null
  const identity = identify(headers)
  if (identity && !isFor(headers, identity))
    throw notSignedIn(
      `Signed in is ${identity.userName} as ${identity.role}, and not whom this request is for`,
    )
  if (admission === 'reader') return identity
  if (!identity) throw notSignedIn('This needs a sign-in or a token')
  if (admission === 'uploader' && !may(identity, 'upload')) throw insufficientPermissions('create')
  if (admission === 'administrator' && !may(identity, 'administer'))
    throw httpError(
      403,
      `This needs the role administrator; "${identity.userName}" is ${identity.role}`,
    )
  return identity
}

/** The lake holds one project and one dataset. */
export function refuseUnknownDataset({
  project = 'local',
  dataset = 'production',
}: Record<string, string>) {
  if (project !== 'local')
    throw httpError(404, `Project "${project}" not found: this lake has only "local"`)
  if (dataset !== 'production') {
    throw httpError(404, `Dataset "${dataset}" not found for project ID "local"`)
  }
}
