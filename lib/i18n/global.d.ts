import type {Locale} from './locales.ts'
import type {Messages} from './messages.ts'

declare module 'next-intl' {
  // oxlint-disable-next-line consistent-type-definitions -- only an interface can be added to
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
