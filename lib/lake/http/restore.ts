import {httpError} from '../errors.ts'
import {signedIn, type Endpoint} from './context.ts'
import {json} from './responses.ts'

/** Takes the restore that `npm run restore` has laid ready in the data folder. Answers when it is done. */
export const restore: Endpoint = async (call, lake) => {
  if (signedIn(call).role !== 'administrator')
    throw httpError(403, 'Only an administrator may restore a lake')
  await lake.restore()
  return json({ok: true})
}
