import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'
import {isAddressedType} from '#lib/addresses/addressed-types.ts'
import {approvalActions} from '../approvals/actions.ts'
import {mayWrite} from '../granted-types.ts'
import {isLedger} from '../ledger.ts'
import {noticeActions} from '../notices/notice-actions.ts'
import {duplicateAction} from './duplicate.ts'
import {publishAction} from './publish.tsx'
import {RECORD_TYPE, recordActions} from '../translations/record-in-studio.ts'

// One wrapper for each original: a new component at each call would lose its state.
const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/**
 * The Studio's document actions, with publishing and duplicating as this product needs them. They
 * change the document: who may not, finds the reason above the form and none of their buttons below,
 * but those about its approval, which is another document.
 */
export function documentActions(
  actions: DocumentActionComponent[],
  context: DocumentActionsContext,
) {
  const {schemaType, versionType} = context
  const approving = approvalActions(context)
  if (isLedger(schemaType)) return []
  if (!mayWrite(schemaType)) return approving
  if (schemaType === RECORD_TYPE) return recordActions(actions)
  const known = actions.map((action) => {
    // A version is published by its release, and a past revision not at all.
    const isPublishable = versionType === 'draft' || versionType === 'published'
    if (action.action === 'publish' && isPublishable) return once(action, publishAction)
    if (action.action === 'duplicate' && isAddressedType(schemaType))
      return once(action, duplicateAction)
    return action
  })
  const isEditable = versionType === 'draft' || versionType === 'published'
  const own = schemaType === 'disclaimer' && isEditable ? noticeActions(known) : known
  return [...own, ...approving]
}

function once(
  action: DocumentActionComponent,
  wrap: (original: DocumentActionComponent) => DocumentActionComponent,
): DocumentActionComponent {
  const known = wrapped.get(action)
  if (known) return known
  const made = wrap(action)
  wrapped.set(action, made)
  return made
}
