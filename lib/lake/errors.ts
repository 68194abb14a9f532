import {STATUS_CODES} from 'node:http'

/** A request the lake refuses: the status and the JSON body it answers with. */
export class LakeError extends Error {
  readonly status: number
  readonly body: object

  constructor(status: number, body: object, message: string) {
    super(message)
    this.name = 'LakeError'
    this.status = status
    this.body = body
  }
}

/** `{statusCode, error, message}`, as Sanity's management endpoints answer. */
export const httpError = (status: number, message: string, more: object = {}) =>
  new LakeError(
    status,
    {statusCode: status, error: STATUS_CODES[status], message, ...more},
    message,
  )

/** `{error: {type, description, …}}`, as Sanity's data endpoints answer. */
export const dataError = (status: number, type: string, description: string, more: object = {}) =>
  new LakeError(status, {error: {type, description, ...more}}, description)

export const closing = () => httpError(503, 'The lake is closing')

export const badRequest = (message: string) => httpError(400, message)

/** What the Studio takes for an ended session: it stops saving and asks to sign in. */
export const notSignedIn = (message = 'Session not found') =>
  httpError(401, message, {errorCode: 'SIO-401-ANF'})

/** The mutation error of a role without a permission, whatever the document. */
export function insufficientPermissions(permission: 'create' | 'update') {
  const description = `Insufficient permissions; permission "${permission}" required`
  const item = {type: 'insufficientPermissionsError', description, permission}
  return dataError(403, 'mutationError', description, {items: [{index: 0, error: item}]})
}
