const NUMBER = /\d+(?:[.,]\d+)?/g
const MEASURE = /(\d+(?:[.,]\d+)?)\s?(mg|mmol|µg|g|ml|l|kg|cm|%|°C|kcal)(?![\p{L}\d])/gu

const plain = (number: string) => number.replace(',', '.')

/** Every number in words, in order of size of the text, as `0.6` whatever the language writes. */
export const numbersIn = (words: string): string[] =>
  [...words.matchAll(NUMBER)].map(([number]) => plain(number)).toSorted()

/** Every number with its unit: `365 mg`. */
export const measuresIn = (words: string): string[] =>
  [...words.matchAll(MEASURE)]
    .map(([, number = '', unit = '']) => `${plain(number)} ${unit}`)
    .toSorted()
