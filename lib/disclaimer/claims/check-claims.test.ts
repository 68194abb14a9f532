import {describe, expect, test} from 'vitest'
import type {Language, Market} from '#lib/i18n/locales.ts'
import {checkClaims} from './check-claims.ts'
import {corpora} from './corpus/index.ts'
import type {ClaimContext} from './types.ts'

const supplement = (language: Language, market: Market): ClaimContext => ({
  language,
  market,
  legalStatus: 'foodSupplement',
})
const german = supplement('de', 'DE')

const isBlocked = (text: string, context: ClaimContext) =>
  checkClaims(text, context).some(({severity}) => severity === 'block')

describe('the corpus', () => {
  test('has 40 sentences or more in each language, half of them permitted, none twice', () => {
    for (const {sentences} of corpora) {
      expect(sentences.length).toBeGreaterThanOrEqual(40)
      expect(sentences.filter(({verdict}) => verdict === 'pass')).toHaveLength(sentences.length / 2)
      expect(new Set(sentences.map(({text}) => text)).size).toBe(sentences.length)
    }
    expect(corpora.flatMap(({sentences}) => sentences).length).toBeGreaterThanOrEqual(300)
  })

  test.each(corpora)('is judged rightly in $language, but for what is held out', (corpus) => {
    const open = corpus.sentences.filter(({isHeldOut}) => !isHeldOut)
    const context = supplement(corpus.language, corpus.market)
    const wrong = open.filter(
      ({text, verdict}) => isBlocked(text, context) !== (verdict === 'block'),
    )
    expect(wrong).toEqual([])
  })
})

describe('a finding', () => {
  test('names its place in the text as it was given', () => {
    const text = 'Ja, groß: Wadenkrämpfe!'
    const [finding] = checkClaims(text, german)
    expect(finding).toMatchObject({rule: 'R20', term: 'Wadenkrämpfe'})
    expect(text.slice(finding?.start, finding?.end)).toBe('Wadenkrämpfe')
  })

  test('is found in capitals, with combining accents and through invisible characters', () => {
    for (const text of [
      'WADENKRÄMPFE',
      'Wadenkra\u0308mpfe',
      'Waden\u00ADkrämpfe',
      'Wa\u200Bdenkrämpfe',
    ])
      expect(isBlocked(text, german)).toBe(true)
  })

  test('stands for both where one claim lies inside another', () => {
    expect(checkClaims('Migräne', german)).toHaveLength(1)
  })
})

describe('a word that an accent alone tells from another', () => {
  const polish = supplement('pl', 'PL')
  const italian = supplement('it', 'IT')

  test.each([
    'lek',
    'leku',
    'leki',
    'leków',
    'Interakcje lekowe są opisane w ulotce leku.',
    'Leki i suplementy diety',
  ])('the word for medicine names no disease: %s', (text) => {
    expect(checkClaims(text, polish)).toEqual([])
  })

  test.each(['lęk', 'LĘKIEM', 'lęki', 'le\u0328ku', 'stany lękowe', 'działanie przeciwlękowe'])(
    'anxiety does: %s',
    (text) => {
      expect(checkClaims(text, polish)).toMatchObject([{rule: 'R20'}])
    },
  )

  test.each(['Ne allevia i dolori.', 'NE ALLEVIA I DOLORI.'])(
    'an Italian pronoun denies nothing: %s',
    (text) => expect(isBlocked(text, italian)).toBe(true),
  )

  test.each(['kurczak', 'Mięsień się kurczy.', 'Doskonały włoski smak.', 'udaremnić'])(
    'other words that only begin alike name nothing either: %s',
    (text) => {
      expect(checkClaims(text, polish)).toEqual([])
    },
  )
})

test('the Spanish class of an additive is no heartburn', () => {
  const spanish = supplement('es', 'ES')
  expect(checkClaims('Corrector de acidez (hidrogenocarbonato de sodio)', spanish)).toEqual([])
  expect(isBlocked('Magnesio contra la acidez', spanish)).toBe(true)
})

test('a limit of the dose promises no end to anything', () => {
  const english = supplement('en', 'GB')
  expect(checkClaims('Take no more than 2 tablets a day.', english)).toEqual([])
  expect(isBlocked('No more cramps, and no more than 2 tablets a day.', english)).toBe(true)
})

describe('a negation', () => {
  test.each([
    ['de', 'DE', 'Lindert keine Schmerzen und ersetzt keine ärztliche Behandlung.'],
    ['en', 'GB', 'It does not cure, treat or prevent cramps or any other condition.'],
    ['fr', 'FR', 'Ne soulage pas la douleur et ne remplace pas un traitement médical.'],
    ['it', 'IT', 'Non allevia il dolore e non sostituisce una terapia medica.'],
    ['es', 'ES', 'No alivia el dolor ni sustituye un tratamiento médico.'],
    ['pl', 'PL', 'Nie łagodzi bólu i nie zastępuje leczenia.'],
  ] as const)('claims nothing in %s', (language, market, text) => {
    expect(checkClaims(text, supplement(language, market))).toEqual([])
  })

  test.each([
    ['de', 'DE', 'Kein anderes Magnesium lindert Krämpfe so schnell.'],
    ['de', 'DE', 'Nicht nur lindert es Krämpfe, es beugt ihnen auch vor.'],
    ['en', 'GB', 'No other magnesium relieves cramps so fast.'],
    ['fr', 'FR', 'Non seulement il soulage la douleur, il prévient les crampes.'],
    ['it', 'IT', 'Nessun altro magnesio allevia così i crampi.'],
    ['es', 'ES', 'Ningún otro magnesio alivia así los calambres.'],
    ['pl', 'PL', 'Żaden inny magnez tak nie łagodzi skurczów, jak ten leczy ból.'],
  ] as const)('that is only emphasis hides no claim in %s', (language, market, text) => {
    expect(isBlocked(text, supplement(language, market))).toBe(true)
  })

  test('reaches no further than its clause', () => {
    expect(isBlocked('Es enthält keinen Zucker, lindert aber Krämpfe.', german)).toBe(true)
  })
})

describe('a dose', () => {
  test('may be limited, which promises nothing', () => {
    const british = supplement('en', 'GB')
    expect(checkClaims('Take no more than 2 tablets a day.', british)).toEqual([])
    expect(isBlocked('No more tired legs.', british)).toBe(true)
  })
  test('has a form, which is not fitness', () => {
    const french = supplement('fr', 'FR')
    expect(checkClaims('Sous forme de comprimé. Forme : comprimé.', french)).toEqual([])
    expect(checkClaims('Restez en forme.', french)).toMatchObject([{rule: 'R24'}])
  })
})

describe('a caution', () => {
  test('may name a disease', () => {
    expect(checkClaims('Bei Nierenerkrankungen ärztlichen Rat einholen.', german)).toEqual([])
  })
  test('does not cover a claim beside it', () => {
    expect(isBlocked('Hilft bei Krämpfen, fragen Sie Ihren Arzt.', german)).toBe(true)
  })
})

describe('an authorised claim', () => {
  const claim = 'Magnesium trägt zu einer normalen Muskelfunktion bei.'
  test.each([
    [56.24, true],
    [56.25, false],
    [undefined, false],
  ])('with %s mg a day is blocked: %s', (mgPerDay, blocked) => {
    expect(isBlocked(claim, {...german, ...(mgPerDay === undefined ? {} : {mgPerDay})})).toBe(
      blocked,
    )
  })
  test('in other words is a paraphrase', () => {
    expect(checkClaims('Magnesium unterstützt die Muskelfunktion.', german)).toMatchObject([
      {rule: 'R22', term: 'Muskelfunktion'},
    ])
  })
  test('lets general well-being stand beside it', () => {
    expect(checkClaims('Für Ihr Wohlbefinden.', german)).toMatchObject([
      {rule: 'R24', severity: 'warn'},
    ])
    expect(checkClaims(`Für Ihr Wohlbefinden. ${claim}`, german)).toEqual([])
  })
})

describe('a medicine', () => {
  const medicine: ClaimContext = {...german, legalStatus: 'medicine-otc-pharmacyOnly'}
  test('may name what it treats', () => {
    expect(checkClaims('Bei nächtlichen Wadenkrämpfen.', medicine)).toEqual([])
  })
  test('may not be recommended by doctors, nor carry the old German sentence', () => {
    const old =
      'Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihren Arzt oder Apotheker'
    expect(checkClaims(old, medicine)).toMatchObject([{rule: 'R05'}])
    expect(checkClaims(old, {...medicine, market: 'AT'})).toEqual([])
    expect(checkClaims('Ärzte empfehlen dieses Präparat.', medicine)).toMatchObject([{rule: 'R17'}])
  })
})

test('hostile text is answered, and soon', () => {
  for (const text of [
    '',
    '\u0000',
    '('.repeat(10_000),
    'nicht '.repeat(5_000),
    'krampf '.repeat(2_000),
  ])
    expect(Array.isArray(checkClaims(text, german))).toBe(true)
})
