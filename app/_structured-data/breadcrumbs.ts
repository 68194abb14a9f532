import type {Thing} from './thing.ts'

/** The way to a page as it shows it: the list it belongs to, and its own title. */
export const breadcrumbs = (list: {name: string; url: string}, title: string): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    {'@type': 'ListItem', position: 1, name: list.name, item: list.url},
    {'@type': 'ListItem', position: 2, name: title},
  ],
})
