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
  `Cosa sapere prima di assumere ${own.text.displayName}`,
  heading('Non assumere il medicinale in caso di'),
  bullets(
    ...oneSentence([
      'ipersensibilità a un principio attivo o a uno qualsiasi degli altri componenti elencati al paragrafo 6',
      'grave insufficienza renale (i reni funzionano molto male)',
      'disturbo della conduzione cardiaca (blocco AV) che rallenta il battito del cuore',
      'miastenia grave (debolezza muscolare patologica)',
      'disidratazione marcata (troppo pochi liquidi nel corpo)',
      'tendenza ai calcoli urinari di fosfato di calcio, magnesio e ammonio',
      'troppo magnesio nel sangue (ipermagnesiemia)',
      ...(bringsPotassium(medicine) ? ['troppo potassio nel sangue (iperkaliemia)'] : []),
      ...(own.contraindications ?? []),
    ]),
  ),
  heading('Avvertenze e precauzioni'),
  paragraph(
    'Se i reni funzionano male, parlarne con il medico o il farmacista prima di assumere il medicinale. In questo caso il livello di magnesio nel sangue deve essere controllato.',
  ),
  paragraph(
    'Se i crampi cominciano all’improvviso in entrambe le gambe, se una gamba è gonfia, arrossata o calda, o se si aggiungono paralisi o difficoltà a respirare, non aspettare l’effetto del medicinale. Rivolgersi a un medico; in caso di emergenza chiamare il {emergency}.',
  ),
  heading('Altri medicinali'),
  paragraph(
    'Informare il medico o il farmacista su quali altri medicinali si assumono o si sono assunti di recente.',
  ),
  paragraph(
    'Il magnesio e alcuni principi attivi si legano tra loro nell’intestino, e l’organismo ne assorbe meno. Lasciar passare da 2 a 3 ore tra questo medicinale e i seguenti:',
  ),
  bullets(
    'ferro e fluoruro di sodio,',
    'antibiotici dei gruppi delle tetracicline e dei chinoloni,',
    'l’ormone tiroideo levotiroxina,',
    'bisfosfonati contro la perdita di tessuto osseo.',
  ),
  paragraph(
    'Diuretici, glicosidi digitalici, ciclosporina, cisplatino e antibiotici aminoglicosidici possono far eliminare all’organismo più magnesio. I medicinali risparmiatori di potassio possono fargliene eliminare meno.',
  ),
  paragraph(
    'Insieme a questo medicinale l’organismo può assorbire più alluminio dai medicinali per lo stomaco che lo contengono (antiacidi).',
  ),
  heading('Gravidanza, allattamento e fertilità'),
  paragraph(
    'In caso di gravidanza, sospetta gravidanza o allattamento chiedere consiglio al medico prima di assumere il medicinale. Non sono noti danni dovuti al magnesio alla dose indicata.',
  ),
  heading('Guida di veicoli e utilizzo di macchinari'),
  paragraph('Non è richiesta alcuna cautela particolare.'),
  heading(`Questo medicinale contiene ${listed(excipientNames(medicine, 'it-IT'), 'it-IT')}`),
  ...excipients(medicine, own).map((words) => paragraph(words)),
]

/** The article of 8, 11 and the eighties is shortened before their vowel. */
const toThe = (number: string) => (/^8|^11$/.test(number) ? `all’${number}` : `al ${number}`)

const excipients = (medicine: Medicine, {unit: {one, two}, ofExcipients}: OwnWords) => [
  ...excipientParagraphs(medicine, 'it-IT', {
    sodium: ({mg, percent, dayPercent, isMuch}) =>
      `${one} contiene ${mg} mg di sodio, componente principale del sale da cucina. Questo equivale ${toThe(percent)} % della quantità massima giornaliera raccomandata per gli adulti${dayPercent ? `, e ${toThe(dayPercent)} % con ${two} al giorno` : ''}.${isMuch ? ` Se servono ${two} al giorno per un periodo prolungato, parlarne con il medico o il farmacista, soprattutto in caso di dieta povera di sale.` : ''}`,
    potassium: ({mg, mmol}) =>
      `${one} contiene ${mg} mg di potassio (${mmol} mmol). È da tenere presente se i reni funzionano male o se si segue una dieta povera di potassio.`,
    sorbitol: ({mg}) =>
      `${one} contiene ${mg} mg di sorbitolo. Chi sa di non tollerare alcuni zuccheri deve chiedere consiglio al medico prima di assumere il medicinale.`,
  }),
  ...(ofExcipients ? [ofExcipients] : []),
]
