import {publicLocales} from '#lib/i18n/locales.ts'
import {seedPictures} from '#sanity/seed/pictures/picture.ts'
import {type BenchLake, startEmptyLake} from './lake-process.ts'
import {type Family, manyDocuments} from './many-documents.ts'
import {latency, ratio, timed} from './statistics.ts'

/** Ten thousand of both, in all their locales, against as many as the demo has. */
const MANY = {products: 10_000, articles: 10_000}
const FEW = {products: 10, articles: 12}

const TURNS = 300
const WARM_UP = 50
/** Documents in one transaction. */
const BATCH = 500

/** Pages and codes of the demo's own shape, multiplied: the same questions in a small lake and a large one. */
export async function content() {
  const few = await measured(FEW)
  const many = await measured(MANY)
  return {
    yardstick: `the same lake with ${FEW.products} products and ${FEW.articles} articles`,
    few,
    many,
    manyOverFew: Object.fromEntries(
      Object.keys(QUESTIONS).map((name) => [
        name,
        ratio(
          many.questions[name]?.median ?? Number.NaN,
          few.questions[name]?.median ?? Number.NaN,
        ),
      ]),
    ),
  }
}

async function measured(count: {products: number; articles: number}) {
  console.error(`… ${count.products} products, ${count.articles} articles`)
  const lake = await startEmptyLake()
  try {
    for (const {bytes} of seedPictures) await lake.upload(bytes)
    let documents = 0
    const loadMs = await timed(async () => {
      for (const batch of batches(manyDocuments(count))) {
        documents += batch.length
        await lake.mutate(batch.map((document) => ({createOrReplace: document})))
      }
    })
    const startMs = Math.round(await timed(() => lake.restart()))
    const addresses = await addressesIn(lake)
    const questions: Record<string, ReturnType<typeof latency>> = {}
    for (const [name, query] of Object.entries(QUESTIONS)) {
      questions[name] = await ask(lake, query, addresses)
    }
    const loadedPerSecond = Math.round((documents * 1_000) / loadMs)
    return {
      ...count,
      documents,
      loadedPerSecond,
      startMs,
      megabytes: await lake.memory(),
      questions,
    }
  } finally {
    await lake.stop()
  }
}

function* batches(families: Iterable<Family>): Generator<Family> {
  let batch: Family = []
  for (const family of families) {
    batch = [...batch, ...family]
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const QUESTIONS: Record<string, string> = {
  productPage: `*[_type == "productText" && locale == $locale && slug.current == $slug] | order(_id asc)[0]{
    displayName, summary, composition,
    "status": productMarket->{legalStatus, packs, "product": product->{key, substances, excipients}}
  }`,
  productEditions: `*[_type == "productText" && locale == $locale && slug.current == $slug][0]{
    "product": productMarket->product->{
      key, "markets": *[_type == "productMarket" && references(^._id)]{
        legalStatus, "texts": *[_type == "productText" && references(^._id)]{locale, "slug": slug.current}
      }
    }
  }`,
  productsOfLocale: `*[_type == "productText" && locale == $locale] | order(_id asc)[0...50]{displayName}`,
}

type Address = {locale: string; slug: string}

/** Of every locale some, spread over all there are. */
async function addressesIn(lake: BenchLake): Promise<Address[]> {
  const found: Address[] = []
  for (const locale of publicLocales) {
    const answer = await lake.query(
      '*[_type == "productText" && locale == $locale] | order(_id asc)[0...40].slug.current',
      {locale},
      'published',
    )
    const {result}: {result: string[]} = JSON.parse(answer)
    found.push(...result.map((slug) => ({locale, slug})))
  }
  return found
}

async function ask(lake: BenchLake, query: string, addresses: readonly Address[]) {
  const samples: number[] = []
  for (let turn = -WARM_UP; turn < TURNS; turn++) {
    const address = addresses[((turn + WARM_UP) * 7) % addresses.length]
    if (!address) throw new Error('The lake has no product to ask for.')
    const sample = await timed(() => lake.query(query, address, 'published'))
    if (turn >= 0) samples.push(sample)
  }
  return latency(samples)
}
