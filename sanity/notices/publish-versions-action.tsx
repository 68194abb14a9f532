import {getPublishedId} from '@sanity/client/csm'
import {useState} from 'react'
import {
  type DocumentActionDescription,
  type DocumentActionProps,
  useClient,
  useSchema,
  useSyncState,
  useValidationStatus,
} from 'sanity'
import {askLaw} from '../actions/ask-law.ts'
import {publicationDialog} from '../actions/publication-dialog.tsx'
import {ReasonList} from '../actions/reason-list.tsx'
import {refusedWith, type RefusalReasons} from '../actions/refusal.tsx'
import {validationReasons} from '../actions/validation-reasons.ts'
import type {Outlook} from '../law/outlook.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {publishTogether} from './drafts-of-notice.ts'
import {useNoticeDrafts} from './use-notice-drafts.ts'

/**
 * “Publish both versions”: stands before the publish button while another text of the same notice has
 * a draft too. What both say is checked, the pages they touch are shown, and both are published in one
 * transaction.
 */
export function PublishVersionsAction({
  id,
  type,
  draft,
  onComplete,
}: DocumentActionProps): DocumentActionDescription | null {
  const client = useClient({apiVersion: API_VERSION})
  const drafts = useNoticeDrafts(draft)
  const other = drafts.find(({_id}) => _id !== draft?._id)
  const own = useReasons(draft?._id ?? id, type)
  const others = useReasons(other?._id ?? draft?._id ?? id, type)
  const {isSyncing} = useSyncState(id, type)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReasons | null>(null)
  const [asked, setAsked] = useState<{outlook: Outlook; of: string} | null>(null)
  if (!draft || !other) return null
  const mine = drafts.find(({_id}) => _id === draft._id)
  const reasons = [
    ...own.reasons,
    ...others.reasons.map((reason) => `${nameOf(other)}: ${reason}`),
    ...(drafts.length > 2
      ? ['Three versions have drafts: publish or discard one of them first.']
      : []),
  ]
  const isReady =
    !isSyncing && !own.isValidating && !others.isValidating && mine?._rev === draft._rev

  /** What was agreed to holds for the drafts as they were then: an edit since asks anew. */
  async function publish() {
    setBusy(true)
    const revisions = drafts.map(({_rev}) => _rev).join()
    const isConfirmed = asked?.of === revisions
    setAsked(null)
    try {
      const documents = await client.getDocuments(drafts.map(({_id}) => _id))
      const outlook = await askLaw(
        client,
        documents.flatMap((document) => document ?? []),
      )
      const {refusals, warnings, touched} = outlook
      if (refusals.length > 0) setRefusal(refusedWith({law: refusals, warnings}))
      else if (touched.length > 0 && !isConfirmed) setAsked({outlook, of: revisions})
      else {
        await publishTogether(client, drafts)
        onComplete()
      }
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      setRefusal(refusedWith({validation: [{words, path: []}]}))
    }
    setBusy(false)
  }

  return {
    label: isBusy ? 'Publishing…' : 'Publish both versions',
    tone: 'positive',
    title:
      reasons.length > 0 ? (
        <ReasonList reasons={reasons} />
      ) : (
        `Together with ${nameOf(other)}, as one`
      ),
    disabled: isBusy || !isReady || reasons.length > 0,
    onHandle: () => void publish(),
    dialog: publicationDialog(
      {
        refusal,
        asked: asked?.outlook ?? null,
        confirm: () => void publish(),
        close: () => {
          setRefusal(null)
          setAsked(null)
        },
      },
      {id, type},
    ),
  }
}

const nameOf = ({_id, version}: {_id: string; version: number | null}) =>
  version === null ? getPublishedId(_id) : `version ${version}`

function useReasons(id: string, type: string) {
  const {validation, isValidating} = useValidationStatus(id, type, true)
  const schema = useSchema().get(type)
  return {reasons: validationReasons(validation, schema).map(({words}) => words), isValidating}
}
