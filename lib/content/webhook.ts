import 'server-only'
import type {NextRequest} from 'next/server'
import {parseBody} from 'next-sanity/webhook'

/** Whether a request was signed by hosted Sanity with the shared secret. Without a signature it was not. */
export async function isSignedBySanity(request: NextRequest, secret: string): Promise<boolean> {
  const {isValidSignature} = await parseBody(request, secret, false)
  return isValidSignature === true
}
