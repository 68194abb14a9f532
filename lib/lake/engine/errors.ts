/** What went wrong inside one mutation or action; the extra fields depend on `type`. */
export type ItemError = {type: string; description: string; [detail: string]: unknown}

export type ErrorItem = {index: number; error: ItemError}

/** A request the lake refuses: `status` and `body` are what the HTTP layer answers. */
export class LakeRequestError extends Error {
  override readonly name: string = 'LakeRequestError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }

  get body(): unknown {
    const error = this.status === 404 ? 'Not Found' : 'Bad Request'
    return {statusCode: this.status, error, message: this.message}
  }
}

class TransactionError extends LakeRequestError {
  readonly type: 'mutationError' | 'actionError'
  readonly items: ErrorItem[]

  constructor(type: TransactionError['type'], status: number, items: ErrorItem[]) {
    super(status, items.map((item) => item.error.description).join('; '))
    this.type = type
    this.items = items
  }

  override get body() {
    return {error: {type: this.type, description: this.message, items: this.items}}
  }
}

/** One or more mutations of a transaction cannot be applied; nothing was changed. */
export class MutationError extends TransactionError {
  override readonly name = 'MutationError'

  constructor(status: number, items: ErrorItem[]) {
    super('mutationError', status, items)
  }
}

/** One or more actions of a transaction cannot be carried out; nothing was changed. */
export class ActionError extends TransactionError {
  override readonly name = 'ActionError'

  constructor(status: number, items: ErrorItem[]) {
    super('actionError', status, items)
  }
}

/** A query that cannot be parsed or run; `start` and `end` are UTF-16 offsets into `query`. */
export class QueryError extends LakeRequestError {
  override readonly name = 'QueryError'
  readonly query: string
  readonly start: number
  readonly end: number

  constructor(description: string, query: string, start = 0, end = query.length) {
    super(400, description)
    this.query = query
    this.start = start
    this.end = end
  }

  override get body() {
    const {message: description, query, start, end} = this
    return {error: {type: 'queryParseError', description, query, start, end}}
  }
}

const at = (status: number, index: number, error: ItemError) =>
  new MutationError(status, [{index, error}])

/** The ways a mutation fails, each with the status and wording of Sanity's API. */
export const mutationFailure = {
  validation: (index: number, description: string) =>
    at(400, index, {type: 'validationError', description}),
  alreadyExists: (index: number, id: string) =>
    at(409, index, {
      type: 'documentAlreadyExistsError',
      description: `Document by ID "${id}" already exists`,
      id,
    }),
  notFound: (index: number, id: string) =>
    at(404, index, {
      type: 'documentNotFoundError',
      description: `The document with the ID "${id}" was not found`,
      id,
    }),
  revisionMismatch: (index: number, id: string, expected: string, current: string | null) =>
    at(409, index, {
      type: 'documentRevisionIDDoesNotMatchError',
      description: `Revision of document "${id}" is ${current ?? 'none'}, expected ${expected}`,
      id,
      expectedRevisionID: expected,
      currentRevisionID: current,
    }),
}
