import {useEffect, useMemo, useState} from 'react'
import {type DocumentActionProps, useClient, useCurrentUser, useSyncState} from 'sanity'
import {API_VERSION} from '../schema/api-version.ts'
import {standingIn} from './dataset.ts'
import {refusalIn, type Signer} from './sign.ts'
import {useDatasetOf} from './use-dataset.ts'

const TOAST = 4_000

/** What an action that makes a record needs: the text as it is shown, how it stands, and the way to sign. */
export function useSigning({id, type, draft, published, version}: DocumentActionProps) {
  const client = useClient({apiVersion: API_VERSION})
  const userId = useCurrentUser()?.id
  const {isSyncing} = useSyncState(id, type)
  const text = version ?? draft ?? published
  const dataset = useDatasetOf(text)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const standing = useMemo(() => text && dataset && standingIn(dataset, text), [text, dataset])
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setDone(false), TOAST)
    return () => clearTimeout(timer)
  }, [isDone])

  /** Makes a record; what refuses it is in `refusal` then. */
  async function sign(make: (signer: Signer) => Promise<unknown>) {
    if (!userId) return
    setBusy(true)
    setRefusal(null)
    try {
      await make({client, userId})
      setDone(true)
    } catch (error) {
      setRefusal(refusalIn(error))
    } finally {
      setBusy(false)
    }
  }

  return {
    text,
    dataset,
    standing,
    sign,
    refusal,
    forget: () => setRefusal(null),
    /** Nothing is signed that the lake does not have yet. */
    isReady: !isBusy && !isSyncing && standing !== null,
    /** For a moment, after a record was made. */
    isDone,
  }
}
