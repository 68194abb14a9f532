import type {DocumentActionComponent} from 'sanity'

export const RECORD_TYPE = 'translation.metadata'

/**
 * A record may be deleted: it is made anew from the texts. The plugin's way to delete every text
 * with it is left out; it asks nothing and leaves readers without their pages.
 */
export const recordActions = (actions: DocumentActionComponent[]) =>
  actions.filter(({action}) => action === 'delete')
