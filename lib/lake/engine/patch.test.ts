import {Mutation} from '@sanity/mutator'
import {expect, test} from 'vitest'
import {applyPatch} from './patch.ts'
import {createRandom, seedOf} from './testing/random.ts'
import type {PatchOperations} from './types.ts'

const DOC = {
  _id: 'a',
  _type: 't',
  title: 'Hello world',
  emoji: 'a😀b😀c',
  count: 3,
  nothing: null,
  flag: true,
  nums: [1, 2, 3, 4, 5],
  none: [] as unknown[],
  nested: {a: {b: 1, c: 'x'}, list: [{_key: 'n1', v: 1}]},
  arr: [
    {_key: 'k1', v: 1, name: 'one', tags: ['x', 'y']},
    {_key: 'k2', v: 2, name: 'two', tags: ['z']},
    {_key: 'k3', v: 3, name: 'three', deep: {v: 30}},
  ],
  plain: [{v: 1}, {v: 2}, {w: 3}],
}

/** What the Studio's optimistic engine makes of it. */
function byMutator(operations: PatchOperations): unknown {
  // Its types know no `merge`; at run time it is handed on.
  const patch = {id: 'a', ...operations} as ConstructorParameters<
    typeof Mutation
  >[0]['mutations'][0]['patch']
  const mutation = new Mutation({mutations: [{patch}]})
  return mutation.apply(structuredClone(DOC))
}

const SAME_AS_MUTATOR: [string, PatchOperations][] = [
  ['sets a field', {set: {title: 'x'}}],
  ['sets a new field', {set: {fresh: 1}}],
  ['sets a nested field', {set: {'nested.a.b': 2}}],
  ['sets below a missing parent', {set: {'one.two.three': 1}}],
  ['sets a field to null', {set: {title: null}}],
  ['sets a field to an object', {set: {title: {x: 1}}}],
  ['sets a position', {set: {'nums[1]': 9}}],
  ['sets a negative position', {set: {'nums[-1]': 9}}],
  ['sets by key', {set: {'arr[_key=="k2"].v': 9}}],
  ['sets a whole element by key', {set: {'arr[_key=="k2"]': {_key: 'k2', w: 1}}}],
  ['sets by a key that is missing', {set: {'arr[_key=="zz"].v': 9}}],
  ['sets a new field of an element', {set: {'arr[_key=="k1"].fresh.deep': 9}}],
  ['sets by position and field', {set: {'arr[0].v': 9}}],
  ['sets by a filter on a number', {set: {'arr[v > 1].hit': true}}],
  ['sets by a filter with <=', {set: {'arr[v <= 2].hit': true}}],
  ['sets by a filter on a text', {set: {'arr[name == "two"].hit': true}}],
  ['sets by a filter with !=', {set: {'arr[name != "two"].hit': true}}],
  ['sets numbers by a filter on themselves', {set: {'nums[@ > 3]': 0}}],
  ['sets a slice', {set: {'nums[1:3]': 0}}],
  ['sets a union of positions', {set: {'nums[0,2]': 0}}],
  ['sets everywhere below', {set: {'..v': 0}}],
  ['sets a field of elements with an index inside', {set: {'arr[0].tags[1]': 'q'}}],
  ['sets several paths, later ones seeing earlier ones', {set: {fresh: {}, 'fresh.a': 1}}],
  ['sets missing fields only', {setIfMissing: {title: 'x', fresh: 'y'}}],
  ['leaves null, which is not missing', {setIfMissing: {nothing: 1}}],
  ['sets a missing nested field', {setIfMissing: {'nested.a.z': 1, 'nested.a.b': 9}}],
  ['sets a missing field by key', {setIfMissing: {'arr[_key=="k1"].w': 1, 'arr[_key=="k1"].v': 9}}],
  ['sets a missing array', {setIfMissing: {list: []}}],
  ['unsets a field', {unset: ['title']}],
  ['unsets a missing field', {unset: ['_empty_action_guard_pseudo_field_']}],
  ['unsets a nested field', {unset: ['nested.a.b']}],
  ['unsets below a missing parent', {unset: ['zz.a.b']}],
  ['unsets a position', {unset: ['nums[0]']}],
  ['unsets a negative position', {unset: ['nums[-1]']}],
  ['unsets a slice', {unset: ['nums[1:3]']}],
  ['unsets several positions', {unset: ['nums[0,2,4]']}],
  ['unsets by key', {unset: ['arr[_key=="k1"]']}],
  ['unsets a field by key', {unset: ['arr[_key=="k1"].v']}],
  ['unsets by a filter', {unset: ['arr[v > 1]']}],
  ['unsets numbers by a filter', {unset: ['nums[@ > 2]']}],
  ['unsets everywhere', {unset: ['..v']}],
  ['unsets several paths in order', {unset: ['nums[0]', 'nums[0]']}],
  ['increments', {inc: {count: 2}}],
  ['decrements', {dec: {count: 2}}],
  ['increments a nested number', {inc: {'nested.a.b': 0.5}}],
  ['increments by key', {inc: {'arr[_key=="k2"].v': 10}}],
  ['increments positions', {inc: {'nums[0,1]': 10}}],
  ['increments everywhere', {inc: {'..v': 1}}],
  ['inserts before the first', {insert: {before: 'nums[0]', items: [0]}}],
  ['inserts after the last', {insert: {after: 'nums[-1]', items: [6, 7]}}],
  ['inserts before the last', {insert: {before: 'nums[-1]', items: [9]}}],
  ['inserts after a position', {insert: {after: 'nums[1]', items: [9]}}],
  ['inserts after a key', {insert: {after: 'arr[_key=="k1"]', items: [{_key: 'n'}]}}],
  ['inserts before a key', {insert: {before: 'arr[_key=="k2"]', items: [{_key: 'n'}]}}],
  ['replaces by key', {insert: {replace: 'arr[_key=="k2"]', items: [{_key: 'n'}, {_key: 'm'}]}}],
  ['replaces a position', {insert: {replace: 'nums[2]', items: ['a', 'b']}}],
  ['replaces a slice', {insert: {replace: 'nums[1:3]', items: ['a']}}],
  ['replaces by nothing', {insert: {replace: 'nums[1:3]', items: []}}],
  ['replaces the last', {insert: {replace: 'nums[-1]', items: ['a']}}],
  ['inserts after the last of an empty array', {insert: {after: 'none[-1]', items: [1]}}],
  ['inserts before the first of an empty array', {insert: {before: 'none[0]', items: [1]}}],
  ['inserts into a nested array', {insert: {after: 'nested.list[-1]', items: [{_key: 'n2'}]}}],
  [
    'inserts into an array of an element',
    {insert: {after: 'arr[_key=="k1"].tags[-1]', items: ['q']}},
  ],
  ['inserts after a missing key', {insert: {after: 'arr[_key=="zz"]', items: [1]}}],
  ['patches a text', {diffMatchPatch: {title: '@@ -1,11 +1,11 @@\n Hello \n-w\n+W\n orld\n'}}],
  [
    'patches a text by key',
    {diffMatchPatch: {'arr[_key=="k1"].name': '@@ -1,3 +1,4 @@\n one\n+s\n'}},
  ],
  [
    'patches a text with astral characters',
    {
      diffMatchPatch: {
        emoji: '@@ -8,4 +8,5 @@\n \uD83D\uDE00\n+!\n c\n'.replace('\uD83D\uDE00', '%F0%9F%98%80'),
      },
    },
  ],
  [
    'applies operations in a fixed order',
    {
      unset: ['gone'],
      inc: {fresh: 1},
      set: {fresh: 5},
      setIfMissing: {fresh: 1, gone: 1},
    },
  ],
]

test.each(SAME_AS_MUTATOR)('%s as the Studio does', (_title, operations) => {
  expect(applyPatch(DOC, operations)).toEqual(byMutator(operations))
})

test('agrees with the Studio on 400 random patches', () => {
  const seed = seedOf(11)
  const {pick, below} = createRandom(seed)
  const steps = [
    'nums[0]',
    'nums[-2]',
    'nums[1:3]',
    'arr[_key=="k1"]',
    'arr[_key=="k2"].v',
    'arr[v > 1].v',
    'nested.a',
    'nested.a.c',
    'title',
    'count',
    'plain[0].v',
    'arr[0].tags[0]',
    'none',
    '..v',
    'fresh.deep',
  ]
  const arrays = [
    'nums[0]',
    'nums[-1]',
    'nums[2]',
    'arr[_key=="k2"]',
    'arr[0]',
    'none[-1]',
    'arr[0].tags[-1]',
  ]
  const make: (() => PatchOperations)[] = [
    () => ({set: {[pick(steps)]: below(9)}}),
    () => ({setIfMissing: {[pick(steps)]: below(9)}}),
    () => ({unset: [pick(steps), pick(steps)]}),
    () => ({inc: {[pick(['count', 'nums[0]', '..v', 'arr[_key=="k2"].v'])]: below(9)}}),
    () => ({
      insert: {
        [pick(['before', 'after', 'replace'])]: pick(arrays),
        items: [below(9)],
      } as PatchOperations['insert'],
    }),
    () => ({set: {title: 'x'}, unset: [pick(steps)], inc: {count: 1}}),
  ]
  for (let i = 0; i < 400; i++) {
    const operations = pick(make)()
    expect(applyPatch(DOC, operations), `seed ${seed}: ${JSON.stringify(operations)}`).toEqual(
      byMutator(operations),
    )
  }
})

// Where @sanity/mutator 6.16 throws, ignores or invents.
test.each<[string, PatchOperations, object]>([
  [
    'sets a field of the last element',
    {set: {'plain[-1].v': 9}},
    {plain: [{v: 1}, {v: 2}, {w: 3, v: 9}]},
  ],
  [
    'sets a field of every element',
    {set: {'plain[*].v': 9}},
    {plain: [{v: 9}, {v: 9}, {w: 3, v: 9}]},
  ],
  ['sets an open slice', {set: {'nums[3:]': 0}}, {nums: [1, 2, 3, 0, 0]}],
  ['sets a slice from the end', {set: {'nums[-2:]': 0}}, {nums: [1, 2, 3, 0, 0]}],
  ['makes no holes behind the end', {set: {'nums[9]': 0}}, {}],
  ['leaves a text alone that a number is added to', {inc: {title: 1, nope: 1}}, {}],
  ['leaves a number alone that would become infinite', {dec: {count: Infinity}}, {}],
  ['inserts nothing where there is no array', {insert: {after: 'nope[-1]', items: [1]}}, {}],
  [
    'sets everywhere below a field, and only there',
    {set: {'nested..v': 0}},
    {nested: {...DOC.nested, list: [{_key: 'n1', v: 0}]}},
  ],
  [
    'inserts after the last of a slice',
    {insert: {after: 'nums[1:3]', items: [9]}},
    {nums: [1, 2, 3, 9, 4, 5]},
  ],
  [
    'merges into an object',
    {merge: {nested: {a: {c: 'y'}}}},
    {nested: {a: {b: 1, c: 'y'}, list: DOC.nested.list}},
  ],
  ['leaves a text alone that a field is set below', {set: {'title.x': 1}}, {}],
])('%s', (_title, operations, changed) => {
  expect(applyPatch(DOC, operations)).toEqual({...DOC, ...changed})
})

test('keeps the identity of everything it does not change', () => {
  const after = applyPatch(DOC, {set: {'arr[_key=="k2"].v': 9}})
  expect(after.arr[0]).toBe(DOC.arr[0])
  expect(after.nested).toBe(DOC.nested)
  expect(after.arr[1]).not.toBe(DOC.arr[1])
})

test('never changes its input', () => {
  const copy = structuredClone(DOC)
  for (const [, operations] of SAME_AS_MUTATOR) applyPatch(DOC, operations)
  expect(DOC).toEqual(copy)
})

test.each(['a..', 'a[', 'a[_key==]', '', '[[[', 'a b'])('refuses the path %j', (path) => {
  expect(() => applyPatch(DOC, {set: {[path]: 1}})).toThrow(/path/)
})

test('refuses an insert without a place or without items', () => {
  expect(() => applyPatch(DOC, {insert: {items: [1]}})).toThrow(/exactly one of/)
  expect(() => applyPatch(DOC, {insert: {before: 'nums[0]'} as never})).toThrow(/items/)
})
