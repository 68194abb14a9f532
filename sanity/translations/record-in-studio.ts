import type {DocumentActionComponent, NewDocumentOptionsResolver} from 'sanity'

export const RECORD_TYPE = 'translation.metadata'

/** A record is made with the first translation, never by hand. */
export const newDocumentOptions: NewDocumentOptionsResolver = (options) =>
  options.filter(({templateId}) => templateId !== RECORD_TYPE)

/**
 * A record may be deleted: it is made anew from the texts. The plugin's way to delete every text
 * with it is left out; it asks nothing and leaves readers without their pages.
 */
export const recordActions = (actions: DocumentActionComponent[]) =>
  actions.filter(({action}) => action === 'delete')
