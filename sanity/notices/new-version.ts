import {getDraftId, getPublishedId} from '@sanity/client/csm'
import type {SanityClient, SanityDocumentLike} from 'sanity'
import {dayBefore} from '#lib/disclaimer/calendar.ts'
import type {Interval} from '#lib/disclaimer/intervals.ts'
import {intervalOf, noticeNameOf, otherTexts} from './texts-of-notice.ts'

/**
 * Why a text cannot be followed by another that begins on `day`, or null.
 *
 * @param others the other texts of its notice
 */
export function versionRefusal(
  present: SanityDocumentLike,
  others: readonly Interval[],
  day: string,
): string | null {
  const {validFrom} = intervalOf(present)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'Choose the first day of the new version.'
  if (validFrom === null) return 'This version has no first day: give it one first.'
  if (day <= validFrom) return `This version begins on ${validFrom}: choose a later day.`
  const later = others.find((other) => other.validFrom !== null && other.validFrom > validFrom)
  if (!later) return null
  return `Version ${later.version} (${later.id}) begins on ${later.validFrom}: make the new version from that one.`
}

/**
 * The text that follows, with the words of the present one to begin with. It was not yet compared with
 * its source, so its verification starts anew.
 */
export function successorOf(
  present: SanityDocumentLike,
  others: readonly Interval[],
  day: string,
): SanityDocumentLike & {_id: string} {
  const {_rev, _createdAt, _updatedAt, _system, validTo, ...words} = present
  const versions = [intervalOf(present), ...others].map(({version}) => version ?? 0)
  const version = Math.max(...versions) + 1
  const base = getPublishedId(present._id).replace(/-v\d+$/, '')
  return {
    ...words,
    _id: `${base}-v${version}`,
    _type: present._type,
    verification: 'unverified',
    validFrom: day,
    version,
  }
}

/**
 * Makes the draft of the version that follows and ends the draft of the present one the day before:
 * one transaction, nothing published. Fails when there is a draft of that version already.
 *
 * @returns the id under which the new version will be published, or a sentence why there is none
 */
export async function makeVersion(
  client: SanityClient,
  present: SanityDocumentLike,
  day: string,
): Promise<{id: string} | {refusal: string}> {
  const publishedId = getPublishedId(present._id)
  const name = noticeNameOf(present)
  if (!name) return {refusal: 'Give this version its key, market and language first.'}
  const others = await otherTexts(client, name, publishedId, 'drafts')
  const refusal = versionRefusal(present, others, day)
  if (refusal !== null) return {refusal}
  const successor = successorOf(present, others, day)
  await client.action(
    [
      {
        actionType: 'sanity.action.document.create',
        publishedId: successor._id,
        attributes: {...successor, _id: getDraftId(successor._id)},
        ifExists: 'fail',
      },
      {
        actionType: 'sanity.action.document.edit',
        draftId: getDraftId(publishedId),
        publishedId,
        patch: {set: {validTo: dayBefore(day)}},
      },
    ],
    {tag: 'notice.new-version'},
  )
  return {id: successor._id}
}
