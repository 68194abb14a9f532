/**
 * Whether the words of a published notice are locked: the law gives them, and they were compared with
 * their source. Whoever changes them changes what was compared.
 */
export const isLocked = (published: Record<string, unknown> | null): boolean =>
  published?.['mustBeVerbatim'] === true && published['verification'] === 'verified'
