import '@fontsource-variable/atkinson-hyperlegible-next'
import '#app/site.css'
import {Box, Flex, Text} from '@sanity/ui'
import {NextIntlClientProvider} from 'next-intl'
import {type ReactNode, useEffect, useState} from 'react'
import {type BlockProps, useFormValue} from 'sanity'
import {ArticleBody} from '#app/_components/article-body/article-body.tsx'
import {formats} from '#lib/i18n/formats.ts'
import {directionOf, type Locale, pseudoLocales, publicLocales} from '#lib/i18n/locales.ts'
import {type Messages, messagesFor} from '#lib/i18n/messages.ts'
import {BODY_BLOCKS} from '../schema/objects/body.ts'
import styles from './block-preview.module.css'
import {type ShownBlock, whyNothing} from './shown-block.ts'
import {useShownBlock} from './use-shown-block.ts'

const NAMES: ReadonlySet<string> = new Set(BODY_BLOCKS)

/** A block of an article, in the editor as on the page; any other as the Studio has it. */
export function PreviewedBlock(props: BlockProps) {
  if (!NAMES.has(props.schemaType.name)) return props.renderDefault(props)
  return props.renderDefault({
    ...props,
    renderPreview: (preview) => (
      <Preview value={props.value} actions={asNode(preview.actions)}>
        {props.renderPreview(preview)}
      </Preview>
    ),
  })
}

/** The menu of the block, which the Studio hands over to be placed. */
const asNode = (actions: unknown): ReactNode =>
  typeof actions === 'object' && actions !== null && 'type' in actions
    ? (actions as ReactNode)
    : null // an element, by its type

const localeIn = (text: unknown): Locale | null =>
  [...publicLocales, ...pseudoLocales].find((locale) => locale === text) ?? null

type Given = {
  value: unknown
  actions: ReactNode
  /** The block in the Studio's own way, for as long as it cannot be shown in the site's. */
  children: ReactNode
}

function Preview(given: Given) {
  const locale = localeIn(useFormValue(['locale']))
  return locale ? <PreviewIn {...given} locale={locale} /> : given.children
}

function PreviewIn({value, actions, children, locale}: Given & {locale: Locale}) {
  const shown = useShownBlock(value, locale)
  const messages = useMessages(locale)
  if (!shown || !messages) return children
  const nothing = whyNothing(shown)
  return (
    <Flex gap={2} padding={2}>
      <Box flex={1}>
        {nothing === null ? (
          // What is shown is not there to be used: a click opens the block.
          <div
            className={`site ${styles.page}`}
            lang={locale}
            dir={directionOf(locale)}
            data-testid="block-preview"
            inert
          >
            <NextIntlClientProvider
              locale={locale}
              messages={messages}
              timeZone="UTC"
              formats={formats}
            >
              <OnPage {...shown} />
            </NextIntlClientProvider>
          </div>
        ) : (
          <Text size={1} muted>
            {nothing}
          </Text>
        )}
      </Box>
      {actions}
    </Flex>
  )
}

/** The site's own component, without a page around it. */
const OnPage = ({block, notice, teaser}: ShownBlock) => (
  <ArticleBody
    body={[block]}
    source={{_id: '', _type: 'articleText'}}
    teasers={new Map(teaser ? [[block._key, {...teaser, path: '#'}]] : [])}
    notices={
      new Map(notice ? [[block._key, {...notice, place: 'atBlock', rules: [], products: []}]] : [])
    }
    isDemo={false}
    why="#"
    edit={leadNowhere}
  />
)

const leadNowhere = () => ({})

function useMessages(locale: Locale): Messages | null {
  const [messages, setMessages] = useState<Messages | null>(null)
  useEffect(() => {
    let isStale = false
    messagesFor(locale)
      .then((found) => {
        if (!isStale) setMessages(found)
      })
      .catch(() => undefined)
    return () => {
      isStale = true
    }
  }, [locale])
  return messages
}
