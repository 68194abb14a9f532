import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {contentText, wordsText} from './canonical.ts'

type Fields = Readonly<Record<string, unknown>>

const hashOf = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

/**
 * The SHA-256, in hex, of a document's content: two documents have the same one if, and only if, they
 * say the same. An approval is of one such hash, so an edit voids it.
 */
export const contentHash = (document: Fields): string => hashOf(contentText(document))

/** The SHA-256, in hex, of a document's words alone: a translation names the one it was made from. */
export const wordsHash = (document: Fields): string => hashOf(wordsText(document))
