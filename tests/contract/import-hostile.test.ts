import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import {importArticle} from '#lib/tasks/import/import-article.ts'
import {guardedGet} from '#lib/tasks/import/guarded-get.ts'
import {pageServer} from './page-server.ts'
import {svg, twoColours} from './pictures.ts'
import {temporaryFolder} from './serve-lake.ts'

type Site = Awaited<ReturnType<typeof pageServer>>
const sites: Site[] = []
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

async function open(...[answer]: Parameters<typeof pageServer>) {
  const site = await pageServer(answer)
  sites.push(site)
  return site
}

/** A site whose every answer is this. */
const answering = (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200) =>
  open((_, response) => {
    response.writeHead(status, {'content-type': 'text/html', ...headers})
    response.end(body)
  })

const dryRun = (source: string) =>
  importArticle({source, locale: 'en-GB', key: null, isDryRun: true}, () =>
    Promise.reject(new Error('A dry run has written')),
  )

function fileOf(content: string | Uint8Array, name = 'page.html') {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, content)
  return file
}

test('does not follow a redirect into this machine or its network', async () => {
  for (const inside of ['http://127.0.0.1:1/', 'http://169.254.169.254/', 'http://[::1]/']) {
    const site = await answering('', {location: inside}, 302)
    await expect(dryRun(site.url)).rejects.toThrow(
      /is an address inside this machine or its network, and not the one you named/,
    )
  }
})

test('does not follow a name that leads inside, whatever it is called', async () => {
  const target = await answering('<h1>Inside</h1><p>Text.</p>')
  const site = await answering('', {location: target.url}, 307)
  await expect(dryRun(`http://127.0.0.1:${site.port}/`)).rejects.toThrow(
    /localhost is at (127\.0\.0\.1|::1), an address inside this machine or its network/,
  )
})

test('follows a redirect on the site that was named, but not for ever', async () => {
  const site = await open(({url}, response) => {
    if (url === '/new') {
      response.writeHead(200, {'content-type': 'text/html'})
      return response.end('<h1>Moved</h1><p>Here it is.</p>')
    }
    response.writeHead(308, {location: url === '/old' ? '/new' : '/for-ever'})
    return response.end()
  })
  expect((await dryRun(`${site.url}/old`)).title).toBe('Moved')
  await expect(dryRun(`${site.url}/for-ever`)).rejects.toThrow('redirects more than 5 times')
})

test('does not follow a redirect to something other than the web', async () => {
  const site = await answering('', {location: 'file:///etc/passwd'}, 301)
  await expect(dryRun(site.url)).rejects.toThrow('file: is not http: or https:')
})

test('stops at a page that is too large, whether it says so or not', async () => {
  const much = new Uint8Array(3 * 1024 * 1024).fill(97)
  const honest = await answering(much)
  await expect(dryRun(honest.url)).rejects.toThrow('it is larger than 2 MB')
  const silent = await open((_, response) => {
    response.writeHead(200, {'content-type': 'text/html'})
    response.write(much)
    response.end()
  })
  await expect(dryRun(silent.url)).rejects.toThrow('it is larger than 2 MB')
})

test('stops waiting for a server that never ends its answer', async () => {
  const site = await open((_, response) => {
    response.writeHead(200, {'content-type': 'text/html'})
    response.write('<h1>')
  })
  const limits = {size: 1024, time: 200, trustedHost: 'localhost'}
  await expect(guardedGet(new URL(site.url), limits)).rejects.toThrow(
    'no whole answer within 0.2 s',
  )
})

test.each([
  ['a picture', {'content-type': 'image/png'}, 'it is image/png; expected is a page (text/html)'],
  ['no type', {'content-type': ''}, 'it is of no type'],
  ['what is packed', {'content-encoding': 'gzip'}, 'it is packed (gzip)'],
])('refuses %s', async (_, headers, said) => {
  const site = await answering('<p>x</p>', headers)
  await expect(dryRun(site.url)).rejects.toThrow(said)
})

test('names a server that answers with an error, and one that is not there', async () => {
  const site = await answering('gone', {}, 410)
  await expect(dryRun(site.url)).rejects.toThrow(
    `${site.url} cannot be read: the server answers 410`,
  )
  await expect(dryRun('http://localhost:1/')).rejects.toThrow('ECONNREFUSED')
})

test('refuses what is no text, no file, or not there', async () => {
  await expect(dryRun(fileOf(Buffer.from([80, 75, 3, 4, 0, 0])))).rejects.toThrow('binary data')
  await expect(dryRun(temporaryFolder())).rejects.toThrow('it is no file')
  await expect(dryRun('/no/such/page.html')).rejects.toThrow('there is no such file')
  await expect(dryRun(fileOf(Buffer.from('Gr\xfc\xdfe', 'latin1'), 'a.txt'))).rejects.toThrow(
    'The text is not in UTF-8',
  )
})

test('refuses a page without text, without a title, or made to exhaust', async () => {
  const script = '<script>document.write("text")</script><nav>Menu</nav>'
  await expect(dryRun(fileOf(script))).rejects.toThrow('The page has no text to import.')
  await expect(dryRun(fileOf('<p>Text.</p>'))).rejects.toThrow('give --key')
  await expect(dryRun(fileOf('<div>'.repeat(5_000)))).rejects.toThrow('nests elements more than')
  await expect(dryRun(fileOf('<p>a'.repeat(70_000)))).rejects.toThrow('more than 60000 tags')
})

test('makes what it can of markup that is broken', async () => {
  const {title, blocks, findings} = await dryRun(
    fileOf('<h1>Left <b>open</h1><p>One<p>Two</i><ul><li>Three</table><h2>Four<p>Five & six <'),
  )
  expect(title).toBe('Left open')
  expect(blocks).toBe(4)
  expect(findings.map(({check}) => check)).not.toContain('missingStandfirst')
})

test('takes pictures beside a file, and none from elsewhere on this machine', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'article'))
  const picture = await twoColours().jpeg().toBuffer()
  writeFileSync(join(folder, 'secret.jpg'), picture)
  writeFileSync(join(folder, 'article', 'own.jpg'), picture)
  writeFileSync(join(folder, 'article', 'drawing.svg'), svg())
  const page = join(folder, 'article', 'page.html')
  const sources = [
    'own.jpg',
    '../secret.jpg',
    'file:///etc/passwd',
    'drawing.svg',
    'http://127.0.0.1:1/x.png',
    `data:image/jpeg;base64,${picture.toString('base64')}`,
    'data:text/html,<p>x</p>',
    '',
  ]
  const images = sources.map((source, i) => `<img src="${source}" alt="Picture ${i}">`)
  writeFileSync(page, `<h1>Title</h1><p>Text.</p>${images.join('')}`)
  const {pictures} = await dryRun(page)
  expect(pictures.map(({problem}) => problem)).toEqual([
    null,
    'it is not in the folder of the page',
    'file: is not http: or https:',
    'it is svg; expected is PNG, JPEG, WebP, AVIF, GIF or TIFF',
    expect.stringContaining('inside this machine or its network'),
    null,
    expect.stringContaining('written into the page in a way not known'),
    'the page does not say where it is',
  ])
})
