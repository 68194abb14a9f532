import {z} from 'zod'

/**
 * The environment, parsed once. Nobody else reads `process.env`. A wrong value stops the start with
 * its name, what it holds and what was expected. Every variable is optional on the embedded default.
 */

const port = (fallback: number) =>
  z.coerce
    .number('a port number')
    .int('a whole port number')
    .min(1, 'a port from 1 to 65535')
    .max(65535, 'a port from 1 to 65535')
    .default(fallback)
const flag = z.stringbool('true or false, 1 or 0')
const milliseconds = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(ms|s)?$/, 'a duration such as 5s or 800ms')
  .transform((text) => Math.round(Number.parseFloat(text) * (text.endsWith('ms') ? 1 : 1000)))

const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: port(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    ALLOWED_HOSTS: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((host) => host.trim())
          .filter(Boolean),
      ),
    LAKE_PORT: port(3331),
    LAKE_DATA: z.string().min(1).default('.lake'),
    LAKE_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
    LAKE_QUERY_TIMEOUT: milliseconds.prefault('5s'),
    SITE_URL: z.url('an absolute address such as https://www.example.org').optional(),
    NEXT_PUBLIC_SANITY_PROJECT_ID: z
      .string()
      .regex(/^[a-z0-9-]+$/, 'a Sanity project id')
      .optional(),
    NEXT_PUBLIC_SANITY_DATASET: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]*$/, 'a dataset name')
      .optional(),
    SANITY_API_READ_TOKEN: z.string().min(1).optional(),
    SANITY_WEBHOOK_SECRET: z.string().min(16, 'at least 16 characters').optional(),
    BEIPACK_DEMO: flag.optional(),
    BEIPACK_NOW: z.iso
      .datetime({offset: true, error: 'an ISO instant such as 2026-11-22T09:00:00Z'})
      .optional(),
    ALLOW_INDEXING: flag.default(false),
    PUBLIC_HISTORY: flag.optional(),
    TEST_LOCALES: flag.default(false),
  })
  .transform((parsed, context) => {
    const hosted = parsed.NEXT_PUBLIC_SANITY_PROJECT_ID !== undefined
    const demo = parsed.BEIPACK_DEMO ?? !hosted
    const refuse = (name: string, expected: string) =>
      context.addIssue({code: 'custom', path: [name], message: expected})
    if (!hosted && parsed.NEXT_PUBLIC_SANITY_DATASET) {
      refuse('NEXT_PUBLIC_SANITY_DATASET', 'NEXT_PUBLIC_SANITY_PROJECT_ID beside it')
    }
    if (demo && parsed.ALLOW_INDEXING) refuse('ALLOW_INDEXING', 'false while BEIPACK_DEMO is true')
    if (!demo && parsed.BEIPACK_NOW)
      refuse('BEIPACK_NOW', 'BEIPACK_DEMO=true: the clock moves in demo mode only')
    return {
      ...parsed,
      hosted,
      demo,
      /** Whether anybody may see what pages showed in the past: it may have been taken down. */
      publicHistory: parsed.PUBLIC_HISTORY ?? demo,
      projectId: parsed.NEXT_PUBLIC_SANITY_PROJECT_ID ?? 'local',
      dataset: parsed.NEXT_PUBLIC_SANITY_DATASET ?? 'production',
      /** Where servers reach the embedded lake. */
      lakeUrl: `http://127.0.0.1:${parsed.LAKE_PORT}`,
      /** The Studio, on the site's own origin. */
      studioPath: '/studio',
      siteUrl: (parsed.SITE_URL ?? `http://localhost:${parsed.PORT}`).replace(/\/$/, ''),
    }
  })

export type Env = z.infer<typeof Environment>

/** Parses the given variables; throws one error that lists each wrong one, its value and what was expected. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  // An empty value counts as not set, as in a .env file with nothing after the equals sign.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(set)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const isSecret = /TOKEN|SECRET/.test(name)
    return `  ${name}=${isSecret ? '…' : (set[name] ?? '')}: expected ${issue.message}`
  })
  throw new Error(`Wrong environment:\n${lines.join('\n')}`)
}

export const env: Env = readEnv()

function readEnv(): Env {
  try {
    return parseEnv(process.env)
  } catch (error) {
    // Whoever set it wants the line that is wrong, not where in the program it was found out.
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}
