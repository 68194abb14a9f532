import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {BillIcon} from '@sanity/icons/Bill'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {PackageIcon} from '@sanity/icons/Package'
import type {ListItemBuilder, StructureBuilder, StructureResolver} from 'sanity/structure'
import {type Locale, MARKETS, type Market, publicLocales} from '#lib/i18n/locales.ts'
import {OverviewPane} from './approvals/overview-pane.tsx'
import {mayWrite} from './granted-types.ts'
import {API_VERSION} from './schema/api-version.ts'
import {localeTitle} from './schema/fields/locale.ts'
import {marketTitle} from './schema/fields/market-options.ts'

/** The lists on the left, by what an editor looks for. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      folder(S, 'articles', 'Articles', DocumentTextIcon, [
        S.documentTypeListItem('articleText').title('All articles'),
        S.documentTypeListItem('article').title('Facts'),
        S.documentTypeListItem('evidenceStatement').title('Evidence'),
        S.divider().title('By locale'),
        ...publicLocales.map((locale) => inLocale(S, 'articleText', locale)),
      ]),
      folder(S, 'products', 'Products', PackageIcon, [
        S.documentTypeListItem('product').title('Facts'),
        S.documentTypeListItem('productMarket').title('Status in all markets'),
        S.documentTypeListItem('productText').title('Words in all locales'),
        S.documentTypeListItem('interaction').title('Interactions'),
        S.documentTypeListItem('leaflet').title('Package leaflets'),
        S.divider().title('Status by market'),
        ...MARKETS.map((market) => inMarket(S, 'productMarket', market)),
        S.divider().title('Words by locale'),
        ...publicLocales.map((locale) => inLocale(S, 'productText', locale)),
        S.divider().title('Leaflets by locale'),
        ...publicLocales.map((locale) => inLocale(S, 'leaflet', locale)),
      ]),
      folder(S, 'questions', 'Questions', HelpCircleIcon, [
        S.documentTypeListItem('questionText').title('Words in all locales'),
        S.documentTypeListItem('question').title('Facts'),
        S.divider().title('By locale'),
        ...publicLocales.map((locale) => inLocale(S, 'questionText', locale)),
      ]),
      S.documentTypeListItem('glossaryTerm').title('Glossary'),
      folder(S, 'notices', 'Notices', BillIcon, [
        S.documentTypeListItem('disclaimer').title('All notices'),
        S.divider().title('By market'),
        ...MARKETS.map((market) => inMarket(S, 'disclaimer', market)),
        S.divider().title('Warnings that take turns'),
        S.documentTypeListItem('warningUse').title('Warnings used'),
      ]),
      S.documentTypeListItem('disclaimerRule').title('Rules'),
      S.documentTypeListItem('claim').title('Health claims'),
      S.documentTypeListItem('recallNotice').title('Recalls'),
      S.listItem()
        .id('approvals')
        .title('Approvals')
        .icon(CheckmarkCircleIcon)
        .child(S.component(OverviewPane).id('approvals').title('Approvals')),
      S.divider(),
      S.documentTypeListItem('market').title('Markets'),
      S.documentTypeListItem('source').title('References'),
      S.documentTypeListItem('synonyms').title('Synonyms'),
    ])

type Items = Parameters<ReturnType<StructureBuilder['list']>['items']>[0]

const folder = (
  S: StructureBuilder,
  id: string,
  title: string,
  icon: typeof BillIcon,
  items: Items,
) => S.listItem().id(id).title(title).icon(icon).child(S.list().id(id).title(title).items(items))

const inLocale = (S: StructureBuilder, type: string, locale: Locale): ListItemBuilder =>
  S.listItem()
    .id(`${type}-${locale}`)
    .title(localeTitle(locale))
    .schemaType(type)
    .child(
      S.documentTypeList(type)
        .id(`${type}-${locale}`)
        .title(localeTitle(locale))
        .apiVersion(API_VERSION)
        .filter('_type == $type && locale == $locale')
        .params({type, locale})
        .initialValueTemplates(offered(S, type, 'in-locale', {locale})),
    )

const inMarket = (S: StructureBuilder, type: string, market: Market): ListItemBuilder =>
  S.listItem()
    .id(`${type}-${market}`)
    .title(marketTitle(market))
    .icon(EarthGlobeIcon)
    .schemaType(type)
    .child(
      S.documentTypeList(type)
        .id(`${type}-${market}`)
        .title(marketTitle(market))
        .apiVersion(API_VERSION)
        .filter('_type == $type && market._ref == $market')
        .params({type, market: `market-${market}`})
        .initialValueTemplates(offered(S, type, 'in-market', {market})),
    )

const offered = (S: StructureBuilder, type: string, template: string, values: object) =>
  mayWrite(type) ? [S.initialValueTemplateItem(`${type}-${template}`, {...values})] : []
