/** `npm run lake`: the embedded lake alone, until it is stopped. */
import '#lib/lake/serve.ts'
