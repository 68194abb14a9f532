import {LockIcon} from '@sanity/icons/Lock'
import {mayWrite} from '../../granted-types.ts'

/** How a regulated text looks in lists and releases to those who may only read it. */
export const lockInLists = (type: string) =>
  mayWrite(type) ? {words: [], media: {}} : {words: ['read only'], media: {media: LockIcon}}
