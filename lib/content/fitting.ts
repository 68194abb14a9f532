import {z} from 'zod'

/** Those of a list that fit: one text without a title must not take every list down with it. */
export const fitting = <Item extends z.ZodType>(item: Item) =>
  z.array(z.unknown()).transform((items): z.output<Item>[] =>
    items.flatMap((candidate) => {
      const {success, data} = item.safeParse(candidate)
      return success ? [data] : []
    }),
  )
