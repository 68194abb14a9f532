import {expect, test} from 'vitest'
import {lawWith, rule} from '../testing/small-law.ts'
import {
  audited,
  KNOWN_AS,
  leafletNote,
  MEDICINE,
  siteWith,
  smallSite,
} from '../testing/small-site.ts'
import {textReport} from './text.ts'

test('a report names every page, every miss with its rule, and ends with the sums', async () => {
  const site = siteWith(MEDICINE, (html) => html.replace(leafletNote, ''))
  const unknown = rule('R50', {when: {moonPhase: ['full']}, forbids: 'page'})
  const report = await audited(site, lawWith(unknown))
  const lines = textReport(report, 'the lake').split('\n')
  expect(lines[0]).toContain('by the law of the lake as of 2026-11-25T12:00:00.000Z')
  expect(lines[1]).toContain(KNOWN_AS)
  expect(lines).toContain(`       1      0       1  ${MEDICINE}`)
  const miss = lines.indexOf(`${MEDICINE}  R03`)
  expect(lines[miss + 1]).toMatch(/^ {2}expected the notice "leaflet"/)
  expect(lines[miss + 2]).toBe('  found    no such notice')
  expect(lines).toContain('R50, pages 5: the audit does not know the fact moonPhase.')
  expect(lines.at(-1)).toMatch(
    /^pages 5, notices required 5, notices found 4, misses 1, rules not checked 1\./,
  )
})

test('what is not there takes no room', async () => {
  const report = await audited(smallSite())
  expect(textReport(report, 'the lake')).not.toMatch(/^(Misses|For a person|Rules not)/m)
})
