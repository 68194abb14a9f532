import type {DocumentActionComponent} from 'sanity'
import {NewVersionAction} from './new-version-action.tsx'
import {PublishVersionsAction} from './publish-versions-action.tsx'

/** The actions of a notice: two versions are published by the first button when two have drafts. */
export const noticeActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] => [
  PublishVersionsAction,
  ...actions,
  NewVersionAction,
]
