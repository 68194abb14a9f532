import {connection} from 'next/server'
import {type ContentHealth, contentHealth} from '#app/_health/content-health.ts'
import {recordedGaps} from '#lib/disclaimer/recorded-gaps.ts'
import {noteVerdict} from '#lib/content/withheld-log.ts'

const HEADERS = {'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow'}

/**
 * Which published pages are withheld, and why. 200 whenever the pages could be judged, whatever came of
 * it: withholding is the site at work, and a 503 would take it out of service for that. 503 when they
 * could not: the lake is away, or a rule does not parse, so that no page is shown.
 */
export async function GET() {
  await connection()
  const health = await contentHealth()
  if (!health.isAnswered) {
    const body = {status: 'unavailable', reason: REASONS[health.problem], unfit: health.unfit}
    return Response.json(body, {status: 503, headers: {...HEADERS, 'retry-after': '5'}})
  }
  for (const page of health.pages) noteVerdict(page.path, page)
  return Response.json(bodyOf(health), {headers: HEADERS})
}

const REASONS = {
  unreachable: 'The Content Lake does not answer.',
  broken: 'The law of the dataset does not parse, so no page can be judged, and none is shown.',
}

function bodyOf({
  pages,
  unfit,
  gaps,
  missingNotices,
  judgedAt,
}: Extract<ContentHealth, {isAnswered: true}>) {
  const withheld = pages.filter(({status}) => status === 'withheld')
  return {
    status: withheld.length + unfit.length > 0 ? 'findings' : 'ok',
    checked: pages.length,
    judgedAt,
    withheld: withheld.map(({status: _status, warnings: _warnings, ...page}) => page),
    warnings: pages
      .filter(({warnings}) => warnings.length > 0)
      .map(({status: _status, reasons: _reasons, ...page}) => page),
    unfit,
    gaps,
    missingNotices: missingNotices.map((gap) => ({
      ...gap,
      recorded: recordedGaps[gap.notice] ?? null,
    })),
  }
}
