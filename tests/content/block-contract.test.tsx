import {existsSync, readFileSync} from 'node:fs'
import {NextIntlClientProvider} from 'next-intl'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {ArticleBody} from '#app/_components/article-body/article-body.tsx'
import {BODY} from '#lib/content/body-query.ts'
import {Block} from '#lib/content/portable-text.ts'
import {formats} from '#lib/i18n/formats.ts'
import messages from '#messages/en-GB.json'
import {BODY_BLOCKS} from '#sanity/schema/objects/body.ts'
import {textBlock} from '#sanity/schema/objects/text-block.ts'
import {schemaTypes} from '#sanity/schema/index.ts'
import {blockExamples, inlineExamples} from '../setup/block-examples.ts'
import {text} from './law.ts'

/**
 * A block of a body is an object in the Studio's schema, a projection, a zod type, a component and an
 * example, all of one name. That zod types and examples have the same names is held by their types.
 */

const NAMES = [...BODY_BLOCKS].toSorted()
const WITH_TEXT = ['block', ...NAMES].toSorted()

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const teaser = {
  key: 'example-product',
  title: 'Example product',
  text: null,
  path: '/en-gb/products/example',
  legalStatus: 'medicine-gsl',
} as const

const notice = {
  ...text({key: 'example-notice', heading: 'Notice', text: 'A sentence of the law.'}),
  place: 'atBlock',
  rules: [],
  products: [],
} as const

const rendered = (...blocks: readonly unknown[]): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC" formats={formats}>
      <ArticleBody
        body={blocks.map((block) => Block.parse(block))}
        source={{_id: 'articleText-example', _type: 'articleText'}}
        teasers={new Map([['productTeaser', teaser]])}
        notices={new Map([['notice', notice]])}
        isDemo
        why="/en-gb/notices"
        edit={() => ({})}
      />
    </NextIntlClientProvider>,
  )

test('schema, projection and examples name the same blocks', () => {
  const types = schemaTypes.flatMap(({name}) => NAMES.filter((block) => block === name))
  expect(types.toSorted()).toEqual(NAMES)
  const projected = [...BODY.matchAll(/^ {2}_type == "(\w+)" =>/gm)].map(([, name]) => name)
  expect(projected.toSorted()).toEqual(WITH_TEXT)
  expect(Object.keys(blockExamples).toSorted()).toEqual(WITH_TEXT)
  const inline = [...(textBlock.of ?? []), ...(textBlock.marks?.annotations ?? [])].map(
    (member) => ('name' in member && member.name) || member.type,
  )
  expect(inline.filter((name) => name !== 'link').toSorted()).toEqual(
    Object.keys(inlineExamples).toSorted(),
  )
})

test.each([...NAMES, 'citation', 'glossaryTerm'])('%s has its files', (name) => {
  const file = kebab(name)
  expect(existsSync(`sanity/schema/blocks/${file}.ts`)).toBe(true)
  expect(existsSync(`app/_components/${file}/${file}.tsx`)).toBe(true)
  const example = readFileSync(`app/_components/${file}/${file}.example.ts`, 'utf8')
  expect(example).toContain(`export const ${name}Example`)
})

test.each(Object.entries(blockExamples))('the example of %s parses and is shown', (_, example) => {
  const html = rendered(example)
  const words = stringsIn(example).filter((text) => text.includes(' '))
  for (const text of words) expect(html).toContain(text)
  expect(html).not.toBe(rendered())
})

/** The words of an example: what has a space in it is no key. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

test('a citation leads to its reference, and marks the place that leads back', () => {
  const html = rendered(blockExamples.block)
  expect(html).toContain('id="cite-1"')
  expect(html).toContain('href="#ref-1"')
  expect(html).toContain('aria-label="Source 1"')
})

test('a table has a caption, and names its rows and columns', () => {
  for (const name of ['ionTable', 'chart', 'comparison'] as const) {
    const html = rendered(blockExamples[name])
    expect(html).toMatch(/<caption id="part-\w+">/)
    expect(html).toMatch(/<section [^>]*aria-labelledby="part-\w+" tabindex="0"/i)
    expect(html).toContain('scope="col"')
    expect(html).toContain('scope="row"')
  }
})

test('what the law forbids or nobody has answered leaves nothing behind', () => {
  const [first] = blockExamples.questions.questions ?? []
  const unanswered = {...blockExamples.questions, questions: [{...first, text: null}]}
  expect(rendered(unanswered)).toBe(rendered())
  expect(rendered({...blockExamples.productTeaser, _key: 'elsewhere'})).toBe(rendered())
  expect(rendered({...blockExamples.notice, _key: 'elsewhere'})).toBe(rendered())
})

test('a block that nobody knows is an error', () => {
  expect(() => rendered({_key: 'x', _type: 'marquee'})).toThrow('_type')
})
