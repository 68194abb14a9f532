import type {NoticeText} from '#lib/content/notice-text.ts'

/** Where the register on the page of sources tells of a notice. */
export const anchorInRegister = ({
  key,
  market,
  language,
  version,
}: Pick<NoticeText, 'key' | 'market' | 'language' | 'version'>) =>
  `${key}-${market}-${language}-${version}`
