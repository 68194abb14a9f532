import {getPublishedId, getVersionFromId, isDraftId} from '@sanity/client/csm'

/** A document as it is stored: published, a draft, or a version in a release. */
export type Stored = {_id: string; _type: string; [field: string]: unknown}

/**
 * What readers would see: the published documents, and laid over them some of the drafts or versions.
 * Each bears its published id. What a release unpublishes is gone.
 *
 * @param isLaid whether a draft or version is among them
 */
export function laidOver(
  stored: readonly Stored[],
  isLaid: (document: Stored) => boolean,
): Stored[] {
  const seen = new Map<string, Stored>()
  for (const document of stored) {
    if (!document._id.includes('.')) seen.set(document._id, document)
  }
  for (const document of stored) {
    if (document._id.includes('.') && isLaid(document)) lay(seen, document)
  }
  return [...seen.values()]
}

/** The same with one more document, as it stands in a form that may not be saved yet. */
export const withDocument = (documents: readonly Stored[], document: Stored): Stored[] => {
  const seen = new Map(documents.map((other) => [other._id, other]))
  lay(seen, document)
  return [...seen.values()]
}

function lay(seen: Map<string, Stored>, document: Stored) {
  const id = getPublishedId(document._id)
  const {_system: system} = document
  const isUnpublished =
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  if (isUnpublished) seen.delete(id)
  else seen.set(id, {...document, _id: id})
}

export const isNone = () => false
export const isDraft = ({_id}: Stored) => isDraftId(_id)
export const isInRelease =
  (release: string) =>
  ({_id}: Stored) =>
    getVersionFromId(_id) === release
