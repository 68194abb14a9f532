import {getRequestConfig} from 'next-intl/server'
import * as rootParams from 'next/root-params'
import {formats} from './formats.ts'
import {defaultLocale} from './locales.ts'
import {messagesFor} from './messages.ts'
import {parseLocale} from './routing.ts'

/** Which words a render uses: those of the address it answers. Dates are calendar days, so one zone does. */
export default getRequestConfig(async ({locale: asked}) => {
  const locale = parseLocale(asked ?? (await rootParams.locale())) ?? defaultLocale
  return {
    locale,
    messages: await messagesFor(locale),
    timeZone: 'UTC',
    formats,
  }
})
