import {expect, test} from 'vitest'
import {attachment, isSafeAddress} from './file-name.ts'

test.each([
  ['Beipackzettel.pdf', 'Beipackzettel.pdf', 'Beipackzettel.pdf'],
  ['Größe 50%.pdf', 'Gr__e 50_.pdf', 'Gr%C3%B6%C3%9Fe%2050%25.pdf'],
  ['../../etc/passwd', '.._.._etc_passwd', '.._.._etc_passwd'],
  ['a"\r\nset-cookie: x', 'a___set-cookie_ x', 'a___set-cookie_%20x'],
  ['\u202egnp.exe', '_gnp.exe', '_gnp.exe'],
  ['', 'file', 'file'],
])(
  'saves %j under a name that neither leaves the folder nor ends the header',
  (name, ascii, utf8) => {
    expect(attachment(name)).toBe(`attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`)
  },
)

test('only pages of the web are safe addresses', () => {
  expect(isSafeAddress('https://example.org/a')).toBe(true)
  expect(isSafeAddress('javascript:alert(1)')).toBe(false)
  expect(isSafeAddress('somewhere')).toBe(false)
})
