/** `<lake id>-<sequence number>`: where a reader of the change feed is. */
export const cursorOf = (lakeId: string, seq: number) => `${lakeId}-${seq}`

/** The sequence number in a cursor; null when it is of another lake or from a future this one never had. */
export function parseCursor(cursor: string, lakeId: string, current: number): number | null {
  const [id, seq] = [
    cursor.slice(0, cursor.lastIndexOf('-')),
    cursor.slice(cursor.lastIndexOf('-') + 1),
  ]
  if (id !== lakeId || !/^\d{1,15}$/.test(seq)) return null
  return Number(seq) <= current ? Number(seq) : null
}
