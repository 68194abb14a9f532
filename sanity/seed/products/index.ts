import type {SeedDocument} from '../types.ts'
import {balance125} from './balance-125/index.ts'
import {capsules300} from './capsules-300/index.ts'
import {effervescent243Lemon} from './effervescent-243-lemon/index.ts'
import {effervescent365Orange} from './effervescent-365-orange/index.ts'
import {granules365Lemon} from './granules-365-lemon/index.ts'
import {liquid300} from './liquid-300/index.ts'
import {pellets375} from './pellets-375/index.ts'
import {powder486OrangeMango} from './powder-486-orange-mango/index.ts'
import {sportDrink56} from './sport-drink-56/index.ts'
import {zincMagnesium} from './zinc-magnesium/index.ts'

/** Each product's facts, then its statuses, then its words: medicines first, then food supplements. */
export const products: SeedDocument[] = [
  ...effervescent243Lemon,
  ...effervescent365Orange,
  ...granules365Lemon,
  ...powder486OrangeMango,
  ...capsules300,
  ...liquid300,
  ...pellets375,
  ...balance125,
  ...sportDrink56,
  ...zincMagnesium,
]
