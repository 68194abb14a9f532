import {describe, expect, test} from 'vitest'
import {placeholdersOf} from './icu.ts'
import {keysUsedIn} from './message-use.ts'
import {differences, flatten, unmatched} from './messages.ts'

describe('placeholders', () => {
  test.each([
    ['no placeholder', []],
    ['{name} and {mg, number} mg', ['{mg}', '{name}']],
    [
      '{count, plural, one {# of {total}} other {# by <b>{who}</b>}}',
      ['<b>', '{count}', '{total}', '{who}'],
    ],
    ["literally '{not}' but {yes}", ['{yes}']],
    ["it's {yes}", ['{yes}']],
  ])('of %j are found', (message, expected) => {
    expect([...placeholdersOf(message)].toSorted()).toEqual(expected)
  })
})

describe('one locale against the source', () => {
  const source = flatten({home: {title: 'Hello {name}', text: 'Words'}})

  test('passes when keys and placeholders are equal', () => {
    const german = flatten({home: {title: '{name}, hallo', text: 'Wörter'}})
    expect(differences('de-DE', source, german)).toEqual([])
  })

  test('names missing, extra and empty keys and unequal placeholders', () => {
    const german = flatten({home: {title: 'Hallo {nom}', more: ''}})
    expect(differences('de-DE', source, german)).toEqual([
      'de-DE: missing home.text',
      'de-DE: extra home.more',
      'de-DE: empty home.more',
      'de-DE: home.title has {nom}, en-GB has {name}',
    ])
  })
})

describe('keys in use', () => {
  test('are read from literals, templates and run-time keys, under the namespace of their translator', () => {
    const source = `
      const t = await getTranslations('home')
      const words = useTranslations("article")
      const any = await getTranslations({locale, namespace: 'notice'})
      const site = useTranslations()
      t('title'); t.rich('text', {b}); words(\`certainty.\${level}\`); any(key); site('localeName')`
    expect(keysUsedIn(source)).toEqual([
      'home.title',
      'home.text',
      'article.certainty.*',
      'notice.**',
      'localeName',
    ])
  })

  test('a translator of the same name is another one in the next function', () => {
    const source = `
      function One() { const t = useTranslations('one'); return t('title') }
      function Two() { const t = useTranslations('two'); return t('title') }
      function Three() { return useTranslations()('localeName') }
      async function four() { return (await getTranslations({locale, namespace: 'four'}))('home') }`
    expect(keysUsedIn(source)).toEqual(['one.title', 'two.title', 'localeName', 'four.home'])
  })

  test('a namespace chosen at run time may be any', () => {
    const source = `const t = await getTranslations({locale, namespace}); t('title')`
    expect(keysUsedIn(source)).toEqual(['**.title'])
  })

  test('a translator that was handed over may have any namespace', () => {
    const [asked = ''] = keysUsedIn(`const Row = ({t}: Props) => <p>{t('unit.tablet')}</p>`)
    expect(unmatched(['product.unit.tablet'], new Map([[asked, 'row.tsx']]))).toEqual([])
  })

  test('unused messages and unknown keys are both named', () => {
    const asked = new Map([
      ['article.certainty.*', 'a.tsx'],
      ['home.titel', 'b.tsx'],
    ])
    expect(unmatched(['article.certainty.high', 'home.title'], asked)).toEqual([
      'no code uses the message home.title',
      'b.tsx: asks for the message home.titel, which is in no catalogue',
    ])
  })
})
