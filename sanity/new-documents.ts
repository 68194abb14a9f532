import type {NewDocumentOptionsResolver} from 'sanity'
import {mayWrite} from './granted-types.ts'
import {isLedger} from './ledger.ts'
import {templates} from './templates.ts'
import {RECORD_TYPE} from './translations/record-in-studio.ts'

/**
 * What “New document” and the lists offer to make: nothing that the lake would refuse, and no record
 * of translations or approvals, which are made by what they record, never by hand.
 */
export const newDocumentOptions: NewDocumentOptionsResolver = (items) =>
  items.filter(
    ({templateId}) =>
      templateId !== RECORD_TYPE && !isLedger(templateId) && mayWrite(typeOf(templateId)),
  )

/** The Studio names the template of a type after it. */
const typeOf = (templateId: string) =>
  templates.find(({id}) => id === templateId)?.schemaType ?? templateId
