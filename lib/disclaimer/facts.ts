/**
 * Every fact a rule can ask about: the one list that rules, engine, Studio and tests read. A fact is of
 * the page or of a product on it; it is a word, a number, or a set of words of which a rule asks whether
 * one is among them.
 */
type Definition = {
  of: 'page' | 'product'
  kind: 'word' | 'number' | 'words'
  /** As the Studio offers it. */
  title: string
}

export const FACTS = {
  pageType: {of: 'page', kind: 'word', title: 'Kind of page'},
  channel: {of: 'page', kind: 'word', title: 'Medium (web, video, tv)'},
  market: {of: 'page', kind: 'word', title: 'Market'},
  language: {of: 'page', kind: 'word', title: 'Language'},
  isFallback: {
    of: 'page',
    kind: 'word',
    title: 'Shows words borrowed from another locale (yes, no)',
  },
  topicClass: {of: 'page', kind: 'word', title: 'Kind of topic'},
  tags: {of: 'page', kind: 'words', title: 'Tags of the article'},
  blocks: {of: 'page', kind: 'words', title: 'Blocks on the page'},
  blocksBeforeRedFlags: {
    of: 'page',
    kind: 'words',
    title: 'Blocks that stand before the red flags',
  },
  addedNotices: {of: 'page', kind: 'words', title: 'Notices that an editor has added'},
  imagesShow: {of: 'page', kind: 'words', title: 'What pictures show'},
  evidenceDirection: {of: 'page', kind: 'words', title: 'What studies found, by statement'},
  headlineSays: {of: 'page', kind: 'words', title: 'What title and standfirst assert of magnesium'},
  refusedNotices: {of: 'page', kind: 'words', title: 'Why words of notices may not stand'},
  pageSays: {of: 'page', kind: 'words', title: 'What the page’s own words say'},
  approvalState: {of: 'page', kind: 'word', title: 'State of its text'},
  isApproved: {of: 'page', kind: 'word', title: 'Whether its words are approved: yes, no'},
  isUnchecked: {of: 'page', kind: 'word', title: 'Unchecked translation (leaflets): yes, no'},
  daysOverdue: {of: 'page', kind: 'number', title: 'Days its review is overdue'},
  mode: {of: 'page', kind: 'word', title: 'Mode of the site: demo, live'},
  role: {of: 'product', kind: 'word', title: 'Product: subject of the page, or a teaser'},
  legalStatus: {of: 'product', kind: 'word', title: 'Product: legal status'},
  dispensingCategory: {of: 'product', kind: 'word', title: 'Product: Swissmedic category'},
  dailyDoseMg: {of: 'product', kind: 'number', title: 'Product: magnesium a day, in mg'},
  says: {of: 'product', kind: 'words', title: 'Product: what its words say'},
  recall: {of: 'product', kind: 'word', title: 'Product: recall (active, none)'},
  structuredType: {of: 'product', kind: 'word', title: 'Product: its type in structured data'},
  missingParticulars: {
    of: 'product',
    kind: 'words',
    title: 'Product: particulars of HWG § 4 it does not give',
  },
  hasLeaflet: {of: 'product', kind: 'word', title: 'Product: every pack has a leaflet (yes, no)'},
  monthsAuthorised: {
    of: 'product',
    kind: 'number',
    title: 'Product: whole months since its first authorisation',
  },
  doseForm: {of: 'product', kind: 'word', title: 'Product: dose form, by its EDQM code'},
  sodiumMgPerDay: {of: 'product', kind: 'number', title: 'Product: sodium a day, in mg'},
  contraindicationsLacking: {
    of: 'product',
    kind: 'words',
    title: 'Product: contraindications of magnesium it does not name',
  },
  usesClaims: {of: 'product', kind: 'word', title: 'Product: makes authorised claims (yes, no)'},
  claims: {
    of: 'product',
    kind: 'words',
    title:
      'Product: health claims it refers to (authorised, unverified, belowDose, withoutWords, refused)',
  },
  adApproval: {
    of: 'product',
    kind: 'word',
    title: 'Product: approval of its advertising (valid, notYet, expired, none)',
  },
  recordedWarnings: {
    of: 'product',
    kind: 'words',
    title: 'Product: warnings recorded for its words, where warnings take turns',
  },
} as const satisfies Record<string, Definition>

export type FactName = keyof typeof FACTS

type NameOf<Of extends Definition['of']> = {
  [Name in FactName]: (typeof FACTS)[Name]['of'] extends Of ? Name : never
}[FactName]

export type PageFactName = NameOf<'page'>
export type ProductFactName = NameOf<'product'>

export const factNames = Object.keys(FACTS) as [FactName, ...FactName[]]

/** What a fact can be; null where it is not known, which meets no condition. */
export type FactValue = string | number | readonly string[] | null

export const CONDITION_TESTS = [
  'isOneOf',
  'isNoneOf',
  'isAbove',
  'isAtLeast',
  'isBelow',
  'isAtMost',
] as const
export type ConditionTest = (typeof CONDITION_TESTS)[number]

/**
 * Where a notice can stand on a page, from the top down. As `productLink` its words are a link beside
 * each product it is about, to the page with the product's particulars.
 */
export const PLACES = [
  'top',
  'beforeContent',
  'beforeTeasers',
  'productLink',
  'afterContent',
] as const

/** Where a notice stands that an editor has added: at its block in the text. No rule asks for this place. */
export const AT_BLOCK = 'atBlock'

/**
 * What a rule can forbid: the product, so that nothing leads to it and a page of its own is not shown;
 * the page; or an element of it.
 */
export const FORBIDDABLE = ['product', 'page', 'reviewerBox', 'unverifiedNotice'] as const
export type Forbidden = (typeof FORBIDDABLE)[number]
