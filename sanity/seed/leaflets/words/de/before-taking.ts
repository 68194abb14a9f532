import {bullets, heading, paragraph} from '../../../portable-text.ts'
import type {Section} from '../../leaflet-text.ts'
import {excipientParagraphs} from '../excipients.ts'
import {
  bringsPotassium,
  excipientNames,
  listed,
  type Medicine,
  oneSentence,
  type OwnWords,
} from '../medicine.ts'

export const beforeTaking = (medicine: Medicine, own: OwnWords): Section => [
  `Was sollten Sie vor der Einnahme von ${own.text.displayName} beachten?`,
  heading('Sie dürfen das Arzneimittel nicht einnehmen, wenn Sie'),
  bullets(
    ...oneSentence([
      'überempfindlich gegen einen Wirkstoff oder einen der sonstigen Bestandteile sind, die in Abschnitt 6 stehen',
      'eine schwere Nierenfunktionsstörung haben',
      'eine Störung der Erregungsleitung am Herzen haben (AV-Block), die zu verlangsamtem Herzschlag führt',
      'an Myasthenia gravis (krankhafter Muskelschwäche) leiden',
      'ausgeprägt zu wenig Flüssigkeit im Körper haben',
      'zu Harnsteinen aus Calcium-Magnesium-Ammoniumphosphat neigen',
      'zu viel Magnesium im Blut haben (Hypermagnesiämie)',
      ...(bringsPotassium(medicine) ? ['zu viel Kalium im Blut haben (Hyperkaliämie)'] : []),
      ...(own.contraindications ?? []),
    ]),
  ),
  heading('Warnhinweise und Vorsichtsmaßnahmen'),
  paragraph(
    'Sprechen Sie vor der Einnahme in der Arztpraxis oder Apotheke darüber, wenn Ihre Nieren geschwächt sind. Dann muss der Magnesiumspiegel im Blut überwacht werden.',
  ),
  paragraph(
    'Beginnen Krämpfe in beiden Beinen plötzlich, ist ein Bein geschwollen, rot oder warm, oder kommen Lähmungen oder Atemnot hinzu, warten Sie nicht auf die Wirkung des Arzneimittels. Holen Sie ärztliche Hilfe, in einem Notfall unter der Nummer {emergency}.',
  ),
  heading('Einnahme zusammen mit anderen Arzneimitteln'),
  paragraph(
    'Sagen Sie in der Arztpraxis oder Apotheke, welche anderen Arzneimittel Sie einnehmen oder vor kurzem eingenommen haben.',
  ),
  paragraph(
    'Magnesium und manche Wirkstoffe binden einander im Darm, und der Körper nimmt weniger davon auf. Lassen Sie zwischen diesem Arzneimittel und den folgenden 2 bis 3 Stunden vergehen:',
  ),
  bullets(
    'Eisen und Natriumfluorid,',
    'Antibiotika aus den Gruppen der Tetracycline und der Chinolone,',
    'das Schilddrüsenhormon Levothyroxin,',
    'Bisphosphonate gegen Knochenschwund.',
  ),
  paragraph(
    'Harntreibende Mittel, Digitalisglykoside, Ciclosporin, Cisplatin und Aminoglykosid-Antibiotika können bewirken, dass der Körper mehr Magnesium ausscheidet. Kaliumsparende Mittel können bewirken, dass er weniger ausscheidet.',
  ),
  paragraph(
    'Aus Magenmitteln, die Aluminium enthalten (Antazida), kann der Körper zusammen mit diesem Arzneimittel mehr Aluminium aufnehmen.',
  ),
  heading('Schwangerschaft, Stillzeit und Fortpflanzungsfähigkeit'),
  paragraph(
    'Wenn Sie schwanger sind oder stillen, oder wenn Sie vermuten, schwanger zu sein, holen Sie vor der Einnahme ärztlichen Rat ein. Schäden durch Magnesium in der angegebenen Dosierung sind nicht bekannt.',
  ),
  heading('Verkehrstüchtigkeit und Fähigkeit zum Bedienen von Maschinen'),
  paragraph('Besondere Vorsicht ist nicht erforderlich.'),
  heading(`Das Arzneimittel enthält ${listed(excipientNames(medicine, 'de-DE'), 'de-DE')}`),
  ...excipients(medicine, own).map((words) => paragraph(words)),
]

const excipients = (medicine: Medicine, {unit: {one, two}, ofExcipients}: OwnWords) => [
  ...excipientParagraphs(medicine, 'de-DE', {
    sodium: ({mg, percent, dayPercent, isMuch}) =>
      `${one} enthält ${mg} mg Natrium, den Hauptbestandteil von Kochsalz. Das sind ${percent} % der für Erwachsene empfohlenen täglichen Höchstmenge${dayPercent ? `; ${two} am Tag bringen ${dayPercent} %` : ''}.${isMuch ? ` Wenn Sie längere Zeit täglich ${two} brauchen, sprechen Sie in der Arztpraxis oder Apotheke darüber, vor allem wenn Sie salzarm essen sollen.` : ''}`,
    potassium: ({mg, mmol}) =>
      `${one} enthält ${mg} mg Kalium (${mmol} mmol). Wenn Ihre Nieren schwach sind oder Sie kaliumarm essen müssen, ist das zu berücksichtigen.`,
    sorbitol: ({mg}) =>
      `${one} enthält ${mg} mg Sorbitol. Wenn Ihnen bekannt ist, dass Sie bestimmte Zucker nicht vertragen, holen Sie vor der Einnahme ärztlichen Rat ein.`,
  }),
  ...(ofExcipients ? [ofExcipients] : []),
]
