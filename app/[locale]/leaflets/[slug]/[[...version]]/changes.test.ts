import {expect, test} from 'vitest'
import type {Leaflet} from '#lib/content/leaflet.ts'
import {changesBetween} from './changes.ts'

const leaflet = (...texts: string[]): Leaflet => ({
  _id: 'leaflet-x',
  _type: 'leaflet',
  version: 1,
  validFrom: '2026-01-01',
  changes: null,
  isUncheckedTranslation: false,
  sections: texts.map((text, index) => ({
    _key: `s${index}`,
    code: index === 0 ? '1' : '2',
    title: 'Title',
    content: text.split('\n').map((line, at) => ({
      _key: `b${at}`,
      _type: 'block',
      style: 'normal',
      listItem: undefined,
      level: undefined,
      markDefs: [],
      children: [{_key: 's', _type: 'span', text: line, marks: []}],
    })),
  })),
})

test('only sections that differ are told, and of them the lines that differ', () => {
  const changes = changesBetween(
    leaflet('Nothing new here.', 'Take it whole.\nWait 2 hours.'),
    leaflet('Nothing new here.', 'Take it whole.\nWait 3 hours.'),
  )
  expect(changes).toEqual([
    {
      code: '2',
      title: 'Title',
      lines: [
        [
          {kind: 'same', text: 'Wait '},
          {kind: 'removed', text: '2'},
          {kind: 'added', text: '3'},
          {kind: 'same', text: ' hours.'},
        ],
      ],
    },
  ])
})

test('whole words differ, never a part of one', () => {
  const [section] = changesBetween(leaflet('kidney disease'), leaflet('kidneys diseased'))
  expect(section?.lines.flat().filter(({kind}) => kind === 'removed')).toEqual([
    {kind: 'removed', text: 'kidney'},
    {kind: 'removed', text: 'disease'},
  ])
})

test('a paragraph that was added is a line of its own', () => {
  const [section] = changesBetween(leaflet('One.\nThree.'), leaflet('One.\nTwo.\nThree.'))
  expect(section?.lines.map((line) => line.map(({text}) => text).join(''))).toEqual(['Two.'])
  expect(section?.lines.flat().every(({kind}) => kind === 'added')).toBe(true)
})

test('a version alike has no changes', () => {
  expect(changesBetween(leaflet('One.'), leaflet('One.'))).toEqual([])
})
