import {documentInternationalization} from '@sanity/document-internationalization'
import {publicLocales} from '#lib/i18n/locales.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {localeName} from '../schema/fields/locale-title.ts'
import {TEXT_TYPES} from './root.ts'

/** A locale as the menu offers it. */
type OfferedLocale = {id: string; title: string}

/**
 * The translations of texts. The menu is put on documents by `translation-menu.tsx`; the test
 * locales are never offered, since their words are generated.
 */
export const translations = (
  locales: OfferedLocale[] = publicLocales.map((id) => ({id, title: localeName(id)})),
) =>
  documentInternationalization({
    supportedLanguages: locales,
    schemaTypes: TEXT_TYPES,
    languageField: 'locale',
    apiVersion: API_VERSION,
    weakReferences: true,
    hideLanguageFilter: true,
    metadataOmnisearchVisibility: false,
    addTemplates: false,
    // The record is made from the texts: adding to it by hand would not last.
    metadataInternationalization: {buttonLocations: [], buttonAddAll: false},
  })
