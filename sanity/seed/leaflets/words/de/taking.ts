import {bullets, heading, paragraph} from '../../../portable-text.ts'
import type {Section} from '../../leaflet-text.ts'
import type {Medicine, OwnWords} from '../medicine.ts'

export const taking = ({minAge}: Medicine, {text, dose, preparation}: OwnWords): Section => [
  `Wie ist ${text.displayName} einzunehmen?`,
  paragraph(
    'Nehmen Sie das Arzneimittel immer so ein, wie es hier steht oder wie es Ihnen in der Arztpraxis oder Apotheke gesagt wurde. Fragen Sie nach, wenn Sie unsicher sind.',
  ),
  bullets(...dose),
  paragraph(`${preparation} Sie können das Arzneimittel zum Essen oder zu anderer Zeit einnehmen.`),
  paragraph(
    'Wie lange Sie es einnehmen, hängt davon ab, wie stark der Mangel ist. Bessern sich die Beschwerden in 4 Wochen nicht, suchen Sie ärztlichen Rat.',
  ),
  heading('Anwendung bei Kindern und Jugendlichen'),
  paragraph(
    `Für ${minAge < 18 ? 'Kinder' : 'Kinder und Jugendliche'} unter ${minAge} Jahren ist das Arzneimittel nicht bestimmt.`,
  ),
  heading('Wenn Sie mehr eingenommen haben, als Sie sollten'),
  paragraph(
    'Arbeiten die Nieren normal, ist eine Vergiftung durch eingenommenes Magnesium nicht zu erwarten; Durchfall kann auftreten. Bei schwachen Nieren können Müdigkeit, Muskelschwäche, ein langsamer Herzschlag und flache Atmung Zeichen einer Vergiftung sein. Wählen Sie dann die {emergency}.',
  ),
  heading('Wenn Sie die Einnahme vergessen haben'),
  paragraph('Nehmen Sie nicht die doppelte Menge ein, um das nachzuholen.'),
]

/** What differs by market in the paragraph on reporting: an authority, and where it takes reports. */
export const authority =
  'Bundesinstitut für Arzneimittel und Medizinprodukte (BfArM), https://nebenwirkungen.bund.de'

export const sideEffects: Section = [
  'Welche Nebenwirkungen sind möglich?',
  paragraph(
    'Wie alle Arzneimittel kann auch dieses Nebenwirkungen haben, die aber nicht bei jedem auftreten.',
  ),
  paragraph(
    {strong: 'Häufigkeit nicht bekannt'},
    ' (sie lässt sich aus den verfügbaren Daten nicht abschätzen):',
  ),
  bullets(
    'Weicher Stuhl oder Durchfall, vor allem zu Beginn und bei höherer Dosis. Das ist unbedenklich. Wird der Durchfall stark, unterbrechen Sie die Einnahme und trinken Sie genug. Ist er vorbei, beginnen Sie mit der kleinsten Tagesmenge aus Abschnitt 3.',
    'Nach langer Einnahme hoher Dosen und bei schwachen Nieren kann der Magnesiumspiegel im Blut steigen. Zeichen dafür können Müdigkeit, Muskelschwäche und langsamer Herzschlag sein. Beenden Sie dann die Einnahme und suchen Sie ärztlichen Rat.',
  ),
  heading('Meldung von Nebenwirkungen'),
  paragraph(
    `Wenn Sie Nebenwirkungen bemerken, sprechen Sie in der Arztpraxis oder Apotheke darüber, auch über solche, die hier nicht stehen. Sie können sie auch selbst melden: ${authority}. So helfen Sie, dass mehr über die Sicherheit des Arzneimittels bekannt wird.`,
  ),
]
