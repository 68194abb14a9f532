import type {CustomValidatorResult, ValidationContext} from 'sanity'
import {z} from 'zod'
import {isMedicine} from '../fields/legal-status.ts'
import {askInForm, referenceIn} from './in-form.ts'

/** What a product's words may and must say by its legal status in the market they are for. */

const Words = z.object({
  locale: z.string().nullish(),
  displayName: z.string().nullish(),
  composition: z.string().nullish(),
  indications: z.string().nullish(),
  contraindications: z.array(z.string()).nullish(),
  sideEffects: z.string().nullish(),
  leafletFile: z.unknown().optional(),
  claims: z.array(z.object({_key: z.string(), _ref: z.string().optional()})).nullish(),
})
type Words = z.infer<typeof Words>

const Status = z.object({
  legalStatus: z.string().nullable(),
  mgPerDay: z.number().nullable(),
  claims: z.array(
    z.object({
      _id: z.string(),
      standing: z.string().nullable(),
      minMgPerDay: z.number().nullable(),
      languages: z.array(z.string()),
    }),
  ),
})
type Status = z.infer<typeof Status>

const STATUS_QUERY = `*[_id == $id][0]{
  legalStatus,
  "mgPerDay": maxUnitsPerDay * math::sum(product->substances[substance == "magnesium"].elementalMg),
  "claims": *[_type == "claim" && _id in $claims]{
    _id, standing, minMgPerDay, "languages": coalesce(text[defined(value)].language, [])
  }
}`

/** Refuses words that do not fit the legal status, each at its field. */
export async function fitsLegalStatus(
  value: unknown,
  context: ValidationContext,
): Promise<CustomValidatorResult> {
  const id = referenceIn(context, 'productMarket')
  const words = Words.safeParse(value).data
  if (!id || !words) return true
  const claims = (words.claims ?? []).flatMap(({_ref}) => _ref ?? [])
  const status = await askInForm(context, STATUS_QUERY, {id, claims}, Status.nullable())
  const problems = status ? problemsOfWords(words, status) : []
  return problems.length === 0 || problems
}

type Problem = {message: string; path: (string | {_key: string})[]}

/** The same from what is known. */
export function problemsOfWords(words: Words, status: Status): Problem[] {
  if (isMedicine(status.legalStatus)) {
    return [...lackingOfMedicine(words), ...claimsOf(words, MEDICINE_CLAIM)]
  }
  if (status.legalStatus !== 'foodSupplement') return claimsOf(words, SUPPLEMENTS_ONLY)
  return [...medicinal(words), ...claimProblems(words, status)]
}

/** What HWG § 4(1) lists, in the words of a text; the company stands with the market, the substance with the product. */
const PARTICULARS = {
  displayName: 'its name',
  composition: 'its composition',
  indications: 'what it is used for',
  contraindications: 'who must not take it',
  sideEffects: 'its side effects',
} as const

const lackingOfMedicine = (words: Words): Problem[] =>
  Object.entries(PARTICULARS).flatMap(([field, title]) =>
    isEmpty(words[field as keyof typeof PARTICULARS]) // the keys of a constant
      ? [
          {
            message: `A medicine says ${title} in every language (HWG § 4(1)): fill in this field.`,
            path: [field],
          },
        ]
      : [],
  )

const MEDICINAL = ['indications', 'contraindications', 'sideEffects', 'leafletFile'] as const

const medicinal = (words: Words): Problem[] =>
  MEDICINAL.filter((field) => !isEmpty(words[field])).map((field) => ({
    message:
      'A food supplement has none of it, or it would be presented as a medicine (Directive 2002/46/EC, Article 6(2)): clear this field, or correct the legal status.',
    path: [field],
  }))

const SUPPLEMENTS_ONLY = 'Health claims are for food supplements: remove it.'
const MEDICINE_CLAIM =
  'Health claims are for foods: a medicine says what its authorisation says (Directive 2001/83/EC, Article 87(2)). Remove it.'

const claimsOf = ({claims}: Words, message: string): Problem[] =>
  (claims ?? []).map(({_key}) => ({message, path: ['claims', {_key}]}))

function claimProblems({claims, locale}: Words, status: Status): Problem[] {
  return (claims ?? []).flatMap(({_key, _ref}) => {
    const claim = status.claims.find(({_id}) => _id === _ref)
    const message = claim ? problemOfClaim(claim, status.mgPerDay, locale?.slice(0, 2)) : null
    return message ? [{message, path: ['claims', {_key}]}] : []
  })
}

function problemOfClaim(
  {standing, minMgPerDay, languages}: Status['claims'][number],
  mgPerDay: number | null,
  language: string | undefined,
): string | null {
  if (standing !== 'authorised') return 'This claim was refused, so nothing may make it: remove it.'
  if (minMgPerDay !== null && (mgPerDay ?? 0) < minMgPerDay) {
    return `This claim needs at least ${minMgPerDay} mg of magnesium a day; the product gives ${mgPerDay ?? 'no known amount'}${mgPerDay === null ? '' : ' mg'}.`
  }
  return language && !languages.includes(language)
    ? `The law’s words for this claim are not there in “${language}”: it cannot be shown.`
    : null
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
