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
  `Quelles sont les informations à connaître avant de prendre ${own.text.displayName} ?`,
  heading('Ne prenez pas ce médicament si vous'),
  bullets(
    ...oneSentence([
      'êtes allergique à un principe actif ou à l’un des autres composants mentionnés dans la rubrique 6',
      'avez une insuffisance rénale sévère (vos reins fonctionnent très mal)',
      'avez un trouble de la conduction cardiaque (bloc AV) qui ralentit les battements du cœur',
      'souffrez de myasthénie (faiblesse musculaire pathologique)',
      'manquez fortement d’eau (déshydratation marquée)',
      'avez tendance aux calculs urinaires de phosphate de calcium, de magnésium et d’ammonium',
      'avez trop de magnésium dans le sang (hypermagnésémie)',
      ...(bringsPotassium(medicine) ? ['avez trop de potassium dans le sang (hyperkaliémie)'] : []),
      ...(own.contraindications ?? []),
    ]),
  ),
  heading('Avertissements et précautions'),
  paragraph(
    'Si vos reins fonctionnent mal, parlez-en à votre médecin ou à votre pharmacien avant de prendre ce médicament. Le taux de magnésium dans le sang doit alors être surveillé.',
  ),
  paragraph(
    'Si des crampes commencent soudainement dans les deux jambes, si une jambe est enflée, rouge ou chaude, ou si une paralysie ou une difficulté à respirer s’y ajoute, n’attendez pas l’effet du médicament. Consultez un médecin ; en cas d’urgence, appelez le {emergency}.',
  ),
  heading('Autres médicaments'),
  paragraph(
    'Dites à votre médecin ou à votre pharmacien quels autres médicaments vous prenez ou avez pris récemment.',
  ),
  paragraph(
    'Le magnésium et certains principes actifs se lient dans l’intestin, et l’organisme en absorbe moins. Laissez passer 2 à 3 heures entre ce médicament et les suivants :',
  ),
  bullets(
    'fer et fluorure de sodium,',
    'antibiotiques du groupe des tétracyclines et de celui des quinolones,',
    'lévothyroxine, une hormone thyroïdienne,',
    'bisphosphonates contre la perte osseuse.',
  ),
  paragraph(
    'Les diurétiques, les glycosides digitaliques, la ciclosporine, le cisplatine et les antibiotiques aminosides peuvent faire éliminer davantage de magnésium. Les médicaments qui épargnent le potassium peuvent en faire éliminer moins.',
  ),
  paragraph(
    'Avec ce médicament, l’organisme peut absorber davantage d’aluminium à partir des médicaments de l’estomac qui en contiennent (antiacides).',
  ),
  heading('Grossesse, allaitement et fertilité'),
  paragraph(
    'Si vous êtes enceinte ou si vous allaitez, ou si vous pensez être enceinte, demandez conseil à votre médecin avant de prendre ce médicament. Aucun effet nocif du magnésium à la dose indiquée n’est connu.',
  ),
  heading('Conduite de véhicules et utilisation de machines'),
  paragraph('Aucune précaution particulière n’est nécessaire.'),
  heading(`Ce médicament contient ${listed(names(medicine), 'fr-FR')}`),
  ...excipients(medicine, own).map((words) => paragraph(words)),
]

/** All of them are masculine and begin with a consonant. */
const names = (medicine: Medicine) => excipientNames(medicine, 'fr-FR').map((name) => `du ${name}`)

const excipients = (medicine: Medicine, {unit: {one, two}, ofExcipients}: OwnWords) => [
  ...excipientParagraphs(medicine, 'fr-FR', {
    sodium: ({mg, percent, dayPercent, isMuch}) =>
      `${one} contient ${mg} mg de sodium, composant principal du sel de cuisine. Cela équivaut à ${percent} % de la quantité maximale conseillée par jour aux adultes${dayPercent ? `, et à ${dayPercent} % pour ${two} par jour` : ''}.${isMuch ? ` Si vous avez besoin de ${two} par jour pendant une période prolongée, parlez-en à votre médecin ou à votre pharmacien, surtout si vous suivez un régime pauvre en sel.` : ''}`,
    potassium: ({mg, mmol}) =>
      `${one} contient ${mg} mg de potassium (${mmol} mmol). Il faut en tenir compte si vos reins fonctionnent mal ou si vous suivez un régime pauvre en potassium.`,
    sorbitol: ({mg}) =>
      `${one} contient ${mg} mg de sorbitol. Si vous savez que vous ne tolérez pas certains sucres, demandez l’avis de votre médecin avant de prendre ce médicament.`,
  }),
  ...(ofExcipients ? [ofExcipients] : []),
]
