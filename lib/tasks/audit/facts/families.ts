import type {ShownProduct} from '../html/product.ts'
import type {Values} from '../law/condition.ts'
import type {PageAt, Site} from '../site.ts'

/** How the audit comes by facts of a page or of a product on it, by the name a rule asks for. */
export type PageFacts = Record<string, (at: PageAt, site: Site) => Values>
export type ProductFacts = Record<string, (product: ShownProduct, at: PageAt, site: Site) => Values>

/** One value, or not known. */
export const known = (value: string | number | null | undefined): Values =>
  value === null || value === undefined ? null : [value]
