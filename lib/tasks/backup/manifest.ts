import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import {z} from 'zod'

/** The first entry of a backup. What it does not name does not belong to the backup. */
export const MANIFEST = 'manifest.json'
export const STORE = 'lake.db'
export const ORIGINALS = 'assets/originals'

/** Counts up when older programs could not read a backup any more. */
export const FORMAT_VERSION = 1

export const Manifest = z.object({
  format: z.literal('beipack-backup'),
  version: z.number().int(),
  createdAt: z.iso.datetime(),
  /** Whose store it was, how far that had come, and how many migrations it had had. */
  lakeId: z.string(),
  sequence: z.number().int(),
  schemaVersion: z.number().int(),
  files: z.array(
    z.object({
      /** Below the data folder; nothing in it leads out of it. */
      path: z
        .string()
        .regex(/^(lake\.db|assets\/originals\/[^\0]+)$/)
        .refine((path) => path.split('/').every((part) => part !== '' && !/^\.{1,2}$/.test(part))),
      size: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

export type Manifest = z.infer<typeof Manifest>

/** The SHA-256 of a file, in hex. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
