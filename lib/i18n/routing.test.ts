import {expect, test} from 'vitest'
import {destinationOf, locales, pathOf} from './routing.ts'

test('every address that is written is answered by the folder of its page', () => {
  for (const locale of locales) {
    expect(destinationOf(pathOf(locale, {page: 'home'}))).toEqual({
      kind: 'page',
      path: `/${locale}`,
    })
    expect(destinationOf(pathOf(locale, {page: 'past'}))).toEqual({
      kind: 'page',
      path: `/${locale}/past`,
    })
    expect(destinationOf(pathOf(locale, {page: 'product', slug: 'x'}))).toEqual({
      kind: 'page',
      path: `/${locale}/products/x`,
    })
    expect(destinationOf(pathOf(locale, {page: 'article', slug: 'x'}))).toEqual({
      kind: 'page',
      path: `/${locale}/articles/x`,
    })
    const of = pathOf(locale, {page: 'product', slug: 'x'})
    expect(destinationOf(pathOf(locale, {page: 'notices', of}))).toEqual({
      kind: 'page',
      path: `/${locale}/notices/${of.split('/').slice(2).join('/')}`,
    })
    expect(
      destinationOf(pathOf(locale, {page: 'notices', of: pathOf(locale, {page: 'home'})})),
    ).toEqual({kind: 'page', path: `/${locale}/notices`})
  }
})

test.each([
  ['/de-DE/produkte/x', '/de-de/produkte/x'],
  ['/DE-de', '/de-de'],
  ['/de-de/', '/de-de'],
  ['/de-de//produkte/', '/de-de/produkte'],
])('%s has its one true spelling at %s', (asked, path) => {
  expect(destinationOf(asked)).toEqual({kind: 'redirect', path})
})

test('the particulars of a product have a page, and no list', () => {
  const path = pathOf('de-DE', {page: 'mandatory', slug: 'x'})
  expect(path).toBe('/de-de/pflichtangaben/x')
  expect(destinationOf(path)).toEqual({kind: 'page', path: '/de-DE/mandatory/x'})
  expect(destinationOf('/de-de/pflichtangaben')).toEqual({
    kind: 'page',
    path: '/de-DE/unknown/pflichtangaben',
  })
})

test('a leaflet has a page, and each of its versions one behind it', () => {
  const route = {page: 'leaflet', slug: 'x'} as const
  expect(pathOf('de-DE', route)).toBe('/de-de/packungsbeilagen/x')
  for (const locale of locales) {
    const path = pathOf(locale, {...route, version: 2})
    expect(destinationOf(path)).toEqual({kind: 'page', path: `/${locale}/leaflets/x/2`})
    expect(destinationOf(pathOf(locale, {page: 'notices', of: path}))).toEqual({
      kind: 'page',
      path: `/${locale}/notices/${path.split('/').slice(2).join('/')}`,
    })
  }
  for (const path of ['/de-de/packungsbeilagen', '/de-de/packungsbeilagen/x/2/3']) {
    expect(destinationOf(path)).toEqual({
      kind: 'page',
      path: `/de-DE/unknown/${path.split('/').slice(2).join('/')}`,
    })
  }
})

test('a section in another language’s words is unknown', () => {
  expect(destinationOf('/de-de/products/x')).toEqual({
    kind: 'page',
    path: '/de-DE/unknown/products/x',
  })
})

test('an address goes no deeper than a slug', () => {
  expect(destinationOf('/de-de/produkte/x/y')).toEqual({
    kind: 'page',
    path: '/de-DE/unknown/produkte/x/y',
  })
})

test('a first segment that is no locale is unknown, the root chooses', () => {
  expect(destinationOf('/nl-nl/x')).toEqual({kind: 'unknownLocale'})
  expect(destinationOf('/articles')).toEqual({kind: 'unknownLocale'})
  expect(destinationOf('/')).toEqual({kind: 'chooser'})
})
