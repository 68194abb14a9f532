import {austria} from './at.ts'
import {claimStatements} from './claim-statements.ts'
import {germany} from './de.ts'
import {france} from './fr.ts'
import {italy} from './it.ts'
import {medicalGeneral} from './medical-general.ts'
import {sodiumNotices} from './sodium.ts'
import {poland} from './pl.ts'
import {spain} from './es.ts'
import {switzerland} from './ch.ts'
import {swissMedicines} from './ch-medicines.ts'
import {unitedKingdom} from './gb.ts'

export const disclaimers = [
  ...germany,
  ...austria,
  ...switzerland,
  ...swissMedicines,
  ...unitedKingdom,
  ...france,
  ...italy,
  ...spain,
  ...poland,
  ...medicalGeneral,
  ...claimStatements,
  ...sodiumNotices,
]
