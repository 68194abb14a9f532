import 'server-only'
import {stegaClean} from 'next-sanity'

/** Words without the marks of a preview, for where they are not shown: titles and descriptions of documents. */
export const plainWords = (words: string): string => stegaClean(words)
