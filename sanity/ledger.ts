import {isRecordType} from '#lib/approvals/records.ts'

/** Documents that come into being with what they record; nobody makes, changes or removes one by hand. */
export const isLedger = (type: string) => type === 'warningUse' || isRecordType(type)
