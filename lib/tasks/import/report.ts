import type {PublicLocale} from '#lib/i18n/locales.ts'
import type {Finding, Place} from './finding.ts'
import type {LoadedPicture} from './load-pictures.ts'
import type {CitedSource} from './page.ts'
import type {Written} from './write-draft.ts'

/** All that one import did and found; printed whole with `--json`. */
export type Report = {
  source: string
  locale: PublicLocale
  key: string
  title: string
  isDryRun: boolean
  /** Ids of the drafts made; none in a dry run. */
  drafts: string[]
  /** Of the body, as it is in the draft. */
  blocks: number
  pictures: {address: string; alt: string; isTaken: boolean; problem: string | null}[]
  sources: CitedSource[]
  sourcesFound: number
  findings: Finding[]
}

export const picturesFor = (pictures: readonly LoadedPicture[]): Report['pictures'] =>
  pictures.map((loaded) => ({
    address: loaded.picture.address.slice(0, 200),
    alt: loaded.picture.alt,
    isTaken: 'bytes' in loaded,
    problem: 'problem' in loaded ? loaded.problem : null,
  }))

export const slugFinding = ({slugProblem}: Pick<Written, 'slugProblem'>): Finding[] =>
  slugProblem === null
    ? []
    : [{check: 'slugTaken', rule: null, severity: 'block', reason: slugProblem, place: null}]

/** A report as a person reads it in a terminal. */
export function reportText(report: Report): string {
  const {findings, drafts, pictures, sources, sourcesFound} = report
  const blocking = findings.filter(({severity}) => severity === 'block').length
  const missed = pictures.filter(({isTaken}) => !isTaken)
  return [
    `${visible(report.title) || '(no title)'}, from ${report.source}, for ${report.locale}`,
    report.isDryRun
      ? `A dry run: nothing was written. ${report.blocks} blocks, key "${report.key}".`
      : `Drafts: ${drafts.join(', ')}. ${report.blocks} blocks. Nothing is published.`,
    `Pictures: ${pictures.length - missed.length} of ${pictures.length}.`,
    ...missed.map(
      ({address, alt, problem}) =>
        `  not taken: ${visible(address) || '(no address)'} (${visible(alt) || 'no alternative text'}): ${problem}`,
    ),
    report.isDryRun
      ? `Sources cited: ${sources.length}.`
      : `Sources cited: ${sources.length}, ${sourcesFound} of them in the dataset and in the draft.`,
    ...sources.map(({text}) => `  ${visible(text)}`),
    '',
    `${findings.length} findings, ${blocking} of them keep it from being published.`,
    ...findings.flatMap((finding) => ['', ...findingLines(finding)]),
  ].join('\n')
}

function findingLines({check, rule, severity, reason, place}: Finding): string[] {
  const law = rule === null ? '' : ` (${rule})`
  return [
    `${severity === 'block' ? '✗' : '!'} ${check}${law}${place ? ` ${placeText(place)}` : ''}`,
    ...(place ? [`  “${visible(shortened(place.words))}”`] : []),
    `  ${reason}`,
  ]
}

function placeText({field, heading, block, start, end}: Place): string {
  const under = heading === null ? '' : `, under “${visible(shortened(heading))}”`
  const where = block === null ? field : `block ${block}${under}`
  return `in ${where}, characters ${start}–${end}`
}

const LENGTH = 120
const shortened = (text: string) => (text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text)

/** What strangers wrote must not steer the terminal. */
const visible = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
