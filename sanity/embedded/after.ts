/** Returns a function whose promises resolve so many milliseconds after the call. */
export const after = (milliseconds: number) => () =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
