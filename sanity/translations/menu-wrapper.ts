import type {ComponentType, JSX, ReactNode} from 'react'
import type {LayoutProps} from 'sanity'
import {publicLocales} from '#lib/i18n/locales.ts'
import {localeName} from '../schema/fields/locale-title.ts'
import {translations} from './plugin.ts'
import type {TextState} from './text-states.ts'

const WORDS: Record<TextState, string> = {
  missing: 'no text yet',
  draft: 'draft',
  published: 'published',
  changed: 'published, with changes',
}

/**
 * Wraps the plugin's menu so that it shows the state of each locale beside its name. The menu knows
 * names only, and takes them from the layout the plugin wraps around the Studio: the same layout,
 * told other names, is wrapped around the menu. It is called, not rendered: the menu stays open
 * when names change, which a new component would close.
 */
export function menuWrapper(states: Map<string, TextState> | null): Wrap {
  const locales = publicLocales.map((id) => {
    const state = states?.get(id)
    return {id, title: state ? `${localeName(id)} · ${WORDS[state]}` : localeName(id)}
  })
  const layout = translations(locales).studio?.components?.layout
  if (!layout || !isFunction(layout)) return (menu) => menu
  return (menu) => layout({renderDefault: () => menu})
}

type Wrap = (menu: JSX.Element) => ReactNode
type Layout = ComponentType<LayoutProps>

const isFunction = (layout: Layout): layout is ((props: LayoutProps) => JSX.Element) & Layout =>
  !('isReactComponent' in (layout.prototype ?? {}))
