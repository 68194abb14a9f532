import {getPublishedId, getVersionFromId} from '@sanity/client/csm'
import type {CustomValidatorResult, SanityClient, ValidationContext} from 'sanity'
import {API_VERSION} from '../schema/api-version.ts'
import type {Finding} from './gate.ts'
import {isLawType} from './judged-types.ts'
import {type Outlook, outlookOf, outlookOfRelease, refusalsOfLaw} from './outlook.ts'
import type {Stored} from './perspective.ts'
import {isMendedIn} from './problem.ts'
import {siteMode} from './site-mode.ts'
import {recentlyStored} from './stored-documents.ts'
import {touchedInWords} from './panel/touched-in-words.ts'

/**
 * The law as validation of documents. The Studio shows it in the form, and refuses by it what its own
 * buttons do: publishing a release, scheduling one, scheduling a draft.
 */

const PREFIX = 'Law: '

/** Whether an error of validation is one of these. */
export const isOfLaw = (message: string) => message.startsWith(PREFIX)

/** Refuses a draft that would make a page fail, and a version whose release would. */
export async function refuseByLaw(
  _value: unknown,
  context: ValidationContext,
): Promise<CustomValidatorResult> {
  const document = context.document as Stored | undefined // the Studio's type names no field
  if (!document || !isEdited(document)) return true
  const outlook = await outlookFor(document, context)
  const id = getPublishedId(document._id)
  const own = isLawType(document._type) ? refusalsOfLaw(outlook) : outlook.refusals
  const errors = own
    .filter((finding) => isAbout(finding, id))
    .map((finding) => errorOf(finding, id))
  return errors.length === 0 || errors
}

/** Tells, in a release, how many pages a change of law touches. Beside a draft the dialog asks. */
export async function warnOfTouchedPages(
  _value: unknown,
  context: ValidationContext,
): Promise<CustomValidatorResult> {
  const document = context.document as Stored | undefined // as above
  if (!document || !getVersionFromId(document._id)) return true
  const {touched} = await outlookFor(document, context)
  return touched.length === 0 || touched.map(({changes}) => touchedInWords(changes)).join(' ')
}

const isEdited = ({_id}: Stored) => _id.includes('.')

async function outlookFor(document: Stored, context: ValidationContext): Promise<Outlook> {
  const client = context.getClient({apiVersion: API_VERSION})
  const [stored, mode] = await Promise.all([recentlyStored(client), siteMode()])
  const release = getVersionFromId(document._id)
  if (!release) return outlookOf(stored, document, mode)
  const others = stored.filter(({_id}) => _id !== document._id)
  return outlookOfRelease([...others, document], release, mode, await timeOf(client, release))
}

const timeOf = async (client: SanityClient, release: string) => {
  const time = await client.fetch<string | null>(
    '*[_id == "_.releases." + $release][0]{"at": coalesce(publishAt, metadata.intendedPublishAt)}.at',
    {release},
    {perspective: 'raw', tag: 'law.release'},
  )
  return time === null ? null : new Date(time)
}

/** What fails because of this document, or on a page that is made of it. */
const isAbout = ({problem, documents}: Finding, id: string) =>
  isMendedIn(problem, id) || documents.has(id)

function errorOf({problem, locales}: Finding, id: string) {
  const {rules, words, places} = problem
  const place = places.find((other) => other.kind === 'field' && other.documentId === id)
  const where = [rules.join(', '), locales.join(', ')].filter(Boolean).join(', ')
  return {
    message: `${PREFIX}${words}${where && ` (${where})`}`,
    path: place?.kind === 'field' ? [...place.path] : [],
  }
}
