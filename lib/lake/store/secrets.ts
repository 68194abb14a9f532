import {createHash, randomBytes, timingSafeEqual} from 'node:crypto'

/** A new secret for a token, a session or a one-time code: 256 random bits, safe in a URL. */
export const newSecret = () => randomBytes(32).toString('base64url')

/** What is kept of a secret. The secrets are random and long, so a plain hash is enough. */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** Compares a secret with a known hash in a time that says nothing about either. */
export const hasHash = (secret: string, hash: string) =>
  timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash))
