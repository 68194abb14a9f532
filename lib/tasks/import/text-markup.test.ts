import {expect, test} from 'vitest'
import {markupFromText, saidTwice} from './text-markup.ts'

const lines = (text: string) =>
  markupFromText(text).replace('<!doctype html><main>', '').replace('</main>', '').split('\n')

test('takes lines of their own for headings, the first for the title', () => {
  expect(lines('A title\n\nA sentence.\n\nA part, etc.\nMore text.\n\nLast line')).toEqual([
    '<h1>A title</h1>',
    '<p>A sentence.</p>',
    '<h2>A part, etc.</h2>',
    '<p>More text.</p>',
    '<p>Last line</p>',
  ])
})

test('takes lines with bullets or numbers for lists', () => {
  expect(lines('T\n• one\n●two\n- three\n\nText.\n1. first\n2) second')).toEqual([
    '<h1>T</h1>',
    '<ul><li>one</li>',
    '<li>two</li>',
    '<li>three</li></ul>',
    '<p>Text.</p>',
    '<ol><li>first</li>',
    '<li>second</li></ol>',
  ])
})

test('takes markup in a text for words', () => {
  expect(lines('# <script>alert("1")</script>\nText.')).toEqual([
    '<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</h1>',
    '<p>Text.</p>',
  ])
})

test('a line that says the same twice is a picture', () => {
  expect(saidTwice('a woman on a path a woman on a path')).toBe('a woman on a path')
  expect(saidTwice('never never')).toBeNull()
  expect(lines('A <b> and a road A <b> and a road\nText.')[0]).toBe(
    '<figure><img alt="A &lt;b&gt; and a road"><figcaption>A &lt;b&gt; and a road</figcaption></figure>',
  )
})
