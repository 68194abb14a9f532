import {z} from 'zod'
import {MARKETS} from '#lib/i18n/locales.ts'
import {LegalStatus} from './legal-status.ts'

/** A product's status and dose (magnesium in mg at the most units a day) in every market and its address in every locale; more of its words where asked for. */
export const productMarkets = <Words extends z.ZodRawShape>(words: Words) =>
  z.array(
    z.object({
      market: z.enum(MARKETS),
      legalStatus: LegalStatus,
      dispensingCategory: z.string().nullable(),
      dailyDoseMg: z.number().nullable(),
      texts: z.array(
        z.object({locale: z.string(), displayName: z.string(), slug: z.string(), ...words}),
      ),
    }),
  )
