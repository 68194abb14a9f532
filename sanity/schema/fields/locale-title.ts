const names = new Intl.DisplayNames(['en'], {type: 'language', languageDisplay: 'standard'})

/** `de-DE` in words: `German (Germany)`. */
export const localeName = (locale: string) => names.of(locale) ?? locale

/** `de-DE` as an editor reads it: `de-DE, German (Germany)`. */
export const localeTitle = (locale: string | undefined) =>
  locale ? `${locale}, ${localeName(locale)}` : 'No locale yet'
