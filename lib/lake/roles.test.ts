import {expect, test} from 'vitest'
import {compileGrants} from './engine/grants.ts'
import {includesRole, roles, ROLES} from './roles.ts'

const anyOf = (_type: string) => ({_id: 'a', _type, _rev: '', _createdAt: '', _updatedAt: ''})

test.each(ROLES)('the rights of the role %s say the same as its grants', (role) => {
  const {rights, grants} = roles[role]
  const isGranted = compileGrants(grants)
  // Reading is not filtered, so the right and a grant for every document have to go together.
  expect(rights).toContain('readDrafts')
  for (const type of ['article', 'disclaimer', 'sanity.imageAsset', 'anything'])
    expect(isGranted('read', anyOf(type), 'mara')).toBe(true)
  for (const type of ['sanity.imageAsset', 'sanity.fileAsset'])
    expect(isGranted('create', anyOf(type), 'mara')).toBe(rights.includes('upload'))
})

test('only administrators administer', () => {
  expect(ROLES.filter((role) => roles[role].rights.includes('administer'))).toEqual([
    'administrator',
  ])
})

test.each([
  ['editor', 'editor', true],
  ['administrator', 'regulatory', true],
  ['regulatory', 'viewer', true],
  ['viewer', 'editor', false],
  ['editor', 'regulatory', false],
  ['editor', 'administrator', false],
  ['administrator', 'owner', false],
] as const)('the role %s includes %s: %s', (role, other, isIncluded) => {
  expect(includesRole(role, other)).toBe(isIncluded)
})
