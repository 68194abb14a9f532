import type {CustomValidatorResult, ValidationContext} from 'sanity'
import {z} from 'zod'
import {problemOf} from '#lib/pharmacy/identifiers/problem.ts'
import {SCHEMES} from '#lib/pharmacy/identifiers/schemes.ts'
import {problemOfPosology} from '#lib/pharmacy/posology.ts'
import {isMedicine} from '../fields/legal-status.ts'
import {askInForm, referenceIn} from './in-form.ts'

/** What the facts of a product in a market have to be for its legal status, its market and one another. */

const Keyed = z.object({_key: z.string()})
const Facts = z.object({
  legalStatus: z.string().nullish(),
  authorisationNumber: z.string().nullish(),
  holder: z.object({name: z.string().nullish(), address: z.string().nullish()}).nullish(),
  maxUnitsPerDay: z.number().nullish(),
  posology: z
    .array(
      z.object({
        population: z.string(),
        minAge: z.number(),
        unitsMin: z.number(),
        unitsMax: z.number(),
      }),
    )
    .nullish(),
  interactions: z.array(Keyed).nullish(),
  adApproval: z.object({number: z.string().nullish()}).nullish(),
  packs: z
    .array(
      Keyed.extend({
        identifiers: z.array(Keyed.extend({scheme: z.enum(SCHEMES), value: z.string()})).nullish(),
      }),
    )
    .nullish(),
})
type Facts = z.infer<typeof Facts>

const Around = z.object({
  isDemo: z.boolean().nullable().transform(Boolean),
  /** Who approves advertising of medicines in the market; null where nobody does. */
  approvedBy: z.string().nullable(),
})
type Around = z.infer<typeof Around>

const AROUND_QUERY = `{
  "isDemo": *[_id == $product][0].isDemo,
  "approvedBy": *[_id == $market][0].priorApproval.authority
}`

/** Refuses facts that contradict each other, the legal status or the market, each at its field. */
export async function fitsProductAndMarket(
  value: unknown,
  context: ValidationContext,
): Promise<CustomValidatorResult> {
  const facts = Facts.safeParse(value).data
  const [product, market] = [referenceIn(context, 'product'), referenceIn(context, 'market')]
  if (!facts || !product || !market) return true
  const around = await askInForm(context, AROUND_QUERY, {product, market}, Around)
  const problems = problemsOfStatus(facts, around)
  return problems.length === 0 || problems
}

type Problem = {message: string; path: (string | {_key: string})[]}

/** The same from what is known. */
export function problemsOfStatus(facts: Facts, around: Around): Problem[] {
  const posology = problemOfPosology(facts.posology ?? [], facts.maxUnitsPerDay ?? null)
  return [
    ...(posology ? [{message: posology, path: ['posology']}] : []),
    ...(isMedicine(facts.legalStatus) ? ofMedicine(facts, around) : ofOthers(facts)),
    ...numbers(facts, around),
    ...codes(facts, around),
  ]
}

function ofMedicine({holder, adApproval}: Facts, {approvedBy}: Around): Problem[] {
  return [
    ...(holder?.name && holder.address
      ? []
      : [
          {
            message: 'A medicine names the company and where it has its seat (HWG § 4(1) no. 1).',
            path: ['holder'],
          },
        ]),
    ...(approvedBy && !adApproval
      ? [
          {
            message: `Advertising of a medicine needs the approval of ${approvedBy} here: without it pages are withheld.`,
            path: ['adApproval'],
          },
        ]
      : []),
  ]
}

function ofOthers({interactions, adApproval}: Facts): Problem[] {
  return [
    ...(interactions && interactions.length > 0
      ? [
          {
            message:
              'Interactions are told of medicines: remove them, or correct the legal status.',
            path: ['interactions'],
          },
        ]
      : []),
    ...(adApproval
      ? [{message: 'Only advertising of medicines is approved: remove it.', path: ['adApproval']}]
      : []),
  ]
}

/** Numbers that authorities give out; a demo product has none of them. */
function numbers({authorisationNumber, adApproval}: Facts, {isDemo}: Around): Problem[] {
  const given = [
    {number: authorisationNumber, path: ['authorisationNumber']},
    {number: adApproval?.number, path: ['adApproval', 'number']},
  ]
  return given.flatMap(({number, path}) => {
    if (!number || number.startsWith('DEMO-') === isDemo) return []
    const message = isDemo
      ? `No authority gave ${number} to a demo product: write DEMO-… instead.`
      : `${number} is a demo number, and this is no demo product.`
    return [{message, path}]
  })
}

const codes = ({packs}: Facts, {isDemo}: Around): Problem[] =>
  (packs ?? []).flatMap((pack) =>
    (pack.identifiers ?? []).flatMap(({_key, ...identifier}) => {
      const message = problemOf(identifier, {isDemo})
      const path = ['packs', {_key: pack._key}, 'identifiers', {_key}, 'value']
      return message ? [{message, path}] : []
    }),
  )
