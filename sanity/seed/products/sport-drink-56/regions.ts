import {inRegion} from '../../region.ts'
import {deDe} from './texts.ts'

export const deAt = inRegion(deDe, 'de-AT')
