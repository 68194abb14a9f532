'use client'

import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'
import {documentActions} from './actions/index.ts'
import {PreviewedBlock} from './blocks/block-preview.tsx'
import {createLakeAuthStore} from './embedded/auth-store.ts'
import {dataset, isEmbedded, lakeHost, projectId, STUDIO_PATH} from './environment.ts'
import {lawInspector} from './law/panel/law-inspector.tsx'
import {Logo} from './logo.tsx'
import {newDocumentOptions} from './new-documents.ts'
import {presentation} from './presentation/presentation.ts'
import {API_VERSION} from './schema/api-version.ts'
import {schemaTypes} from './schema/index.ts'
import {structure} from './structure.ts'
import {templates} from './templates.ts'
import {theme} from './theme.ts'
import {toolsFor} from './tools.ts'
import {translations} from './translations/plugin.ts'
import {translationMenus} from './translations/translation-menu.tsx'

const off = {enabled: false}

/** The Studio. A hosted project brings its own sign-in and address; the embedded lake needs ours. */
export default defineConfig({
  name: 'default',
  title: 'Beipack',
  icon: Logo,
  basePath: STUDIO_PATH,
  projectId,
  dataset,
  ...(isEmbedded && {apiHost: lakeHost(), auth: createLakeAuthStore()}),
  theme,
  schema: {
    types: schemaTypes,
    templates: (existing) => [...existing, ...templates],
  },
  form: {components: {block: PreviewedBlock}},
  plugins: [
    structureTool({structure}),
    translations(),
    presentation,
    visionTool({defaultApiVersion: API_VERSION, defaultDataset: dataset}),
  ],
  tools: (tools, {currentUser}) => toolsFor(tools, currentUser),
  document: {
    actions: documentActions,
    comments: off,
    inspectors: (others) => [lawInspector, ...others],
    newDocumentOptions,
    unstable_languageFilter: translationMenus,
  },
  // The activity of a release, with its documents, comes from the lake.
  beta: {eventsAPI: {releases: true}},
  // What the embedded lake does not carry yet, and an editor should not be offered.
  scheduledPublishing: off,
  tasks: off,
  announcements: off,
  mediaLibrary: off,
  apps: {canvas: off},
})
