import type {Facts} from '#lib/disclaimer/types.ts'

type Block = {_type: string; [field: string]: unknown}

type BodyFacts = Pick<Facts, 'blocks' | 'blocksBeforeRedFlags' | 'addedNotices' | 'imagesShow'>

/** What the law asks of the blocks of a text. */
export function bodyFacts(body: readonly Block[]): BodyFacts {
  const types = body.map(({_type}) => _type)
  const firstFlags = types.indexOf('redFlagBox')
  return {
    blocks: unique(types),
    blocksBeforeRedFlags: unique(firstFlags === -1 ? types : types.slice(0, firstFlags)),
    addedNotices: unique(body.flatMap(noticeOf)),
    imagesShow: unique(body.flatMap(picturedIn)),
  }
}

const unique = (words: readonly string[]) => [...new Set(words)]

/** The key of the notice that an editor has put here. One without a key asks for nothing. */
const noticeOf = ({_type, notice}: Block): string[] =>
  _type === 'notice' && typeof notice === 'string' && notice !== '' ? [notice] : []

/** What a picture is tagged to show. */
const picturedIn = ({_type, shows}: Block): string[] =>
  _type === 'figure' && Array.isArray(shows)
    ? shows.filter((item): item is string => typeof item === 'string')
    : []
