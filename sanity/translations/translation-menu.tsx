import {DocumentInternationalizationMenu} from '@sanity/document-internationalization'
import {type ComponentProps, type MouseEvent, useMemo, useState} from 'react'
import {
  type DocumentLanguageFilterComponent,
  type DocumentLanguageFilterResolver,
  SourceProvider,
  useClient,
  useConditionalToast,
  useDocumentPairPermissions,
  useEditState,
  usePerspective,
  useSource,
} from 'sanity'
import {publicLocales} from '#lib/i18n/locales.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {keepInStep} from './keep-in-step.ts'
import {isTextType} from './root.ts'
import {useTextStates} from './text-states.ts'
import {translatingClient} from './translating-client.ts'
import {menuWrapper} from './menu-wrapper.ts'

type Given = ComponentProps<DocumentLanguageFilterComponent>

/**
 * The plugin's menu, for texts in a locale of the site. Opening it brings the record it reads up
 * to date; what it creates begins as `textFromSource` says.
 */
function TranslationMenu({schemaType, documentId}: Given & {documentId: string}) {
  const source = useSource()
  const client = useClient({apiVersion: API_VERSION})
  const {selectedReleaseId} = usePerspective()
  const {draft, published, version} = useEditState(
    documentId,
    schemaType.name,
    'default',
    selectedReleaseId,
  )
  const [permissions] = useDocumentPairPermissions({
    id: documentId,
    type: schemaType.name,
    permission: 'update',
  })
  const translating = useMemo(
    () => ({
      ...source,
      getClient: (options: Parameters<typeof source.getClient>[0]) =>
        translatingClient(source.getClient(options)),
    }),
    [source],
  )
  const text = version ?? draft ?? published
  const [hasOpened, setOpened] = useState(false)
  const states = useTextStates(text, hasOpened)
  const [problem, setProblem] = useState<string | null>(null)
  useConditionalToast({
    id: `translations-${documentId}`,
    enabled: problem !== null,
    status: 'warning',
    title: 'The translations menu may be out of date',
    description: problem ?? '',
  })
  const wrap = useMemo(() => menuWrapper(states), [states])
  if (!publicLocales.some((locale) => locale === text?.['locale'])) return null

  const catchUp = ({currentTarget, target}: MouseEvent) => {
    // Clicks in the open menu come here too, though it stands elsewhere on the page.
    if (!(target instanceof Node && currentTarget.contains(target))) return
    setOpened(true)
    if (!text || !permissions?.granted) return
    keepInStep(client, text).then(
      () => setProblem(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    )
  }
  const menu = <DocumentInternationalizationMenu schemaType={schemaType} documentId={documentId} />
  return (
    <div onClickCapture={catchUp} style={{display: 'contents'}}>
      <SourceProvider source={translating}>{wrap(menu)}</SourceProvider>
    </div>
  )
}

// One component for each document: a new one at each call would close the menu.
const menus = new Map<string, DocumentLanguageFilterComponent>()

/** Puts the menu on every text document. */
export const translationMenus: DocumentLanguageFilterResolver = (
  others,
  {schemaType, documentId},
) => {
  if (!isTextType(schemaType) || !documentId) return others
  const menu =
    menus.get(documentId) ??
    ((props: Given) => <TranslationMenu {...props} documentId={documentId} />)
  menus.set(documentId, menu)
  return [...others, menu]
}
