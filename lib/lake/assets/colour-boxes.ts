/** Colours of a picture, counted: red, green and blue from 0 to 255, and how many pixels. */
export type Counted = {rgb: readonly [number, number, number]; count: number}

/** Reduces RGBA pixels to at most `most` colours by median cut; transparent pixels do not count. */
export function reduceColours(pixels: Uint8Array, most: number): Counted[] {
  const boxes = [histogram(pixels)].filter((box) => box.length > 0)
  while (boxes.length < most) {
    const widest = indexOfMost(boxes, (box) => (box.length > 1 ? countIn(box) * rangeOf(box) : 0))
    const box = boxes[widest]
    if (!box || box.length < 2) break
    boxes.splice(widest, 1, ...halves(box))
  }
  return boxes.map(average)
}

/** The colours that occur, told apart by their upper five bits. */
function histogram(pixels: Uint8Array): Counted[] {
  const sums = new Map<number, [red: number, green: number, blue: number, count: number]>()
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    const [r = 0, g = 0, b = 0, alpha = 0] = pixels.subarray(i, i + 4)
    if (alpha < 128) continue
    const bucket = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3)
    const sum = sums.get(bucket) ?? [0, 0, 0, 0]
    sums.set(bucket, [sum[0] + r, sum[1] + g, sum[2] + b, sum[3] + 1])
  }
  return [...sums.values()].map(([r, g, b, count]) => ({
    rgb: [r / count, g / count, b / count],
    count,
  }))
}

const CHANNELS = [0, 1, 2] as const

const rangesOf = (box: Counted[]) =>
  CHANNELS.map((channel) => {
    const values = box.map(({rgb}) => rgb[channel])
    return Math.max(...values) - Math.min(...values)
  })
const rangeOf = (box: Counted[]) => Math.max(...rangesOf(box))
const countIn = (box: Counted[]) => box.reduce((sum, {count}) => sum + count, 0)

/** Cuts a box across its longest side, with half of its pixels on each side as near as can be. */
function halves(box: Counted[]): [Counted[], Counted[]] {
  const channel = CHANNELS[indexOfMost(rangesOf(box), (range) => range)] ?? 0
  const sorted = box.toSorted((a, b) => a.rgb[channel] - b.rgb[channel])
  const half = countIn(box) / 2
  let seen = 0
  const middle = sorted.findIndex(({count}) => (seen += count) >= half)
  const cut = Math.min(Math.max(middle, 1), sorted.length - 1)
  return [sorted.slice(0, cut), sorted.slice(cut)]
}

function average(box: Counted[]): Counted {
  const count = countIn(box)
  const [r = 0, g = 0, b = 0] = CHANNELS.map((channel) =>
    Math.round(box.reduce((sum, colour) => sum + colour.rgb[channel] * colour.count, 0) / count),
  )
  return {rgb: [r, g, b], count}
}

/** The index of the item of which there is most; 0 for no items. */
function indexOfMost<T>(items: readonly T[], amount: (item: T) => number): number {
  const amounts = items.map(amount)
  return Math.max(0, amounts.indexOf(Math.max(...amounts)))
}
