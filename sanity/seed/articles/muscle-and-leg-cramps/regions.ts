import {inRegion} from '../../region.ts'
import {deDe} from './de-de.ts'
import {frFr} from './fr-fr.ts'
import {itIt} from './it-it.ts'

export const deAt = inRegion(deDe, 'de-AT', [
  ['Vereinbaren Sie einen Termin, wenn', 'Vereinbaren Sie einen Termin in der Ordination, wenn'],
])

export const deCh = inRegion(deDe, 'de-CH', [
  ['die Bettdecke am Fußende locker, damit sie', 'das Duvet am Fußende locker, damit es'],
])

export const frCh = inRegion(frFr, 'fr-CH', [
  ['une serviette passée', 'un linge passé'],
  ['d’une serviette', 'd’un linge'],
  ['La serviette prolonge', 'Le linge prolonge'],
  ['la couette lâche au pied du lit pour qu’elle', 'le duvet lâche au pied du lit pour qu’il'],
])

export const itCh = inRegion(itIt, 'it-CH', [
  ['medicinale', 'medicamento'],
  ['medicinali', 'medicamenti'],
  ['Medicinali', 'Medicamenti'],
])
