import {SyncIcon} from '@sanity/icons/Sync'
import {type DocumentActionComponent, useDocumentOperation} from 'sanity'
import {wordsHash} from '#lib/approvals/content-hash.ts'
import {sourceFor} from './dataset.ts'
import {useSigning} from './use-signing.ts'

/** Says of a translation that its words have followed the source as it is published now. */
export const FollowSourceAction: DocumentActionComponent = (props) => {
  const {text, dataset, standing, isReady} = useSigning(props)
  const {patch} = useDocumentOperation(props.id, props.type, props.release)
  const source = text && dataset && sourceFor(dataset, text)
  const isBehind = standing?.state === 'stale' || standing?.state === 'suspended'
  if (!source || !isBehind) return null
  return {
    label: 'Has followed its source',
    icon: SyncIcon,
    disabled: !isReady,
    title: 'The words of this text now say what its source says. It is approved anew then.',
    onHandle: () => patch.execute([{set: {translatedFrom: wordsHash(source)}}]),
  }
}
