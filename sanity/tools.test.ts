import type {Tool} from 'sanity'
import {expect, test} from 'vitest'
import {toolsFor} from './tools.ts'

const tool = (name: string): Tool => ({name, title: name, component: () => null})
const tools = ['structure', 'vision', 'presentation'].map(tool)
const namesFor = (...roles: string[]) =>
  toolsFor(tools, {roles: roles.map((name) => ({name}))}).map(({name}) => name)

test('only administrators have Vision', () => {
  expect(namesFor('administrator')).toContain('vision')
  expect(namesFor('editor', 'administrator')).toContain('vision')
  for (const role of ['editor', 'regulatory', 'viewer', 'administrators'])
    expect(namesFor(role)).toEqual(['structure', 'presentation'])
  expect(toolsFor(tools, null).map(({name}) => name)).toEqual(['structure', 'presentation'])
})
