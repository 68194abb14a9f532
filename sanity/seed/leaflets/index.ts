import type {LeafletDocument} from '../types.ts'
import {effervescent243LemonLeaflets} from './effervescent-243-lemon/index.ts'
import {effervescent365OrangeLeaflets} from './effervescent-365-orange/index.ts'
import {granules365LemonLeaflets} from './granules-365-lemon/index.ts'
import {powder486OrangeMangoLeaflets} from './powder-486-orange-mango/index.ts'

/** Each medicine's leaflets: by locale, and of each every version from the first on. */
export const leaflets: LeafletDocument[] = [
  ...effervescent243LemonLeaflets,
  ...effervescent365OrangeLeaflets,
  ...granules365LemonLeaflets,
  ...powder486OrangeMangoLeaflets,
]
