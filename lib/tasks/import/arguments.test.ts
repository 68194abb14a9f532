import {expect, test} from 'vitest'
import {importRequestFrom} from './arguments.ts'

const request = {source: 'a.html', locale: 'de-AT', key: null, isDryRun: false, asJson: false}

test.each([
  [['a.html', '--locale', 'de-AT'], request],
  [['a.html', '--locale', 'de-at', '--market', 'AT'], request],
  [['--language', 'de', '--market', 'at', 'a.html'], request],
  [['a.html', '--locale=de-AT', '--dry-run', '--json'], {...request, isDryRun: true, asJson: true}],
  [['a.html', '--locale', 'de-AT', '--key', 'calf-cramp'], {...request, key: 'calf-cramp'}],
])('reads %j', (args, expected) => {
  expect(importRequestFrom(args)).toEqual(expected)
})

test.each([
  [['--locale', 'de-AT'], 'Name one address or file.'],
  [['a.html'], '--locale is one of de-DE'],
  [['a.html', '--locale', 'en-XA'], 'not "en-XA"'],
  [['a.html', '--language', 'de'], 'not "de"'],
  [['a.html', '--locale', 'de-AT', '--market', 'DE'], '--market "DE" is not that of'],
  [['a.html', 'b.html', '--locale', 'de-AT'], 'not also "b.html"'],
  [['a.html', '--locale', 'de-AT', '--key', 'A b'], 'not "A b"'],
  [['a.html', '--locale', 'de-AT', '--key', 'a'.repeat(81)], 'at most 80 characters'],
  [['a.html', '--locale', 'de-AT', '--publish'], '--publish'],
])('says what is wrong with %j', (args, said) => {
  expect(importRequestFrom(args)).toEqual({error: expect.stringContaining(said)})
})
