import {presentationTool} from 'sanity/presentation'
import {defaultLocale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/addresses.ts'
import {locations} from './locations.ts'
import {mainDocuments} from './main-documents.ts'

/** The site beside the form: drafts as they will look, and where each document is used. */
export const presentation = presentationTool({
  previewUrl: {
    // On the site's own origin, where the Studio is too, with the embedded lake and with hosted Sanity.
    initial: pathOf(defaultLocale, {page: 'home'}),
    previewMode: {enable: '/api/draft-mode/enable'},
  },
  resolve: {locations, mainDocuments},
})
