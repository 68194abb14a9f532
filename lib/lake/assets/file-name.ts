/** Whether an address can only lead to a page: no script, no data. */
export const isSafeAddress = (text: string) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/**
 * The header that makes a browser save an answer under a name. What would leave the folder or end
 * the header is replaced; other writing systems are kept in the form RFC 6266 has for them.
 */
export function attachment(filename: string): string {
  const safe = filename.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_').slice(0, 200) || 'file'
  const ascii = safe.replaceAll(/[^ -~]/g, '_').replaceAll('%', '_')
  // encodeURIComponent leaves some that RFC 5987 wants encoded.
  const encoded = encodeURIComponent(safe.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.codePointAt(0)?.toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
