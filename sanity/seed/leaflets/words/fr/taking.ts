import {bullets, heading, paragraph} from '../../../portable-text.ts'
import type {Section} from '../../leaflet-text.ts'
import type {Medicine, OwnWords} from '../medicine.ts'

export const taking = ({minAge}: Medicine, {text, dose, preparation}: OwnWords): Section => [
  `Comment prendre ${text.displayName} ?`,
  paragraph(
    'Prenez toujours ce médicament comme il est décrit ici ou comme votre médecin ou votre pharmacien vous l’a indiqué. En cas de doute, demandez-leur conseil.',
  ),
  bullets(...dose),
  paragraph(
    `${preparation} Vous pouvez prendre ce médicament pendant les repas ou à un autre moment.`,
  ),
  paragraph(
    'La durée de la prise dépend de l’importance de la carence. Si les troubles ne s’améliorent pas au bout de 4 semaines, consultez un médecin.',
  ),
  heading('Utilisation chez les enfants et les adolescents'),
  paragraph(`Ce médicament n’est pas destiné aux enfants de moins de ${minAge} ans.`),
  heading('Si vous avez pris plus de ce médicament que vous n’auriez dû'),
  paragraph(
    'Si les reins fonctionnent normalement, une intoxication par le magnésium pris par la bouche n’est pas à craindre ; une diarrhée peut survenir. Si les reins fonctionnent mal, une fatigue, une faiblesse musculaire, des battements de cœur lents et une respiration superficielle peuvent être les signes d’une intoxication. Appelez alors le {emergency}.',
  ),
  heading('Si vous avez oublié de prendre ce médicament'),
  paragraph('Ne prenez pas de dose double pour compenser l’oubli.'),
]

/** What differs by market in the paragraph on reporting: an authority, and where it takes reports. */
export const authority =
  'l’Agence nationale de sécurité du médicament et des produits de santé (ANSM), par le portail https://signalement.social-sante.gouv.fr'

export const sideEffects: Section = [
  'Quels sont les effets indésirables éventuels ?',
  paragraph(
    'Comme tous les médicaments, celui-ci peut avoir des effets indésirables, mais ils ne surviennent pas chez tout le monde.',
  ),
  paragraph(
    {strong: 'Fréquence indéterminée'},
    ' (elle ne peut pas être estimée à partir des données disponibles) :',
  ),
  bullets(
    'Selles molles ou diarrhée, surtout au début et à dose élevée. Cela est bénin. Si la diarrhée devient forte, interrompez la prise et buvez suffisamment. Une fois la diarrhée passée, recommencez par la plus petite quantité par jour indiquée dans la rubrique 3.',
    'Après une prise prolongée de fortes doses et si les reins fonctionnent mal, le taux de magnésium dans le sang peut augmenter. Une fatigue, une faiblesse musculaire et des battements de cœur lents peuvent en être les signes. Arrêtez alors la prise et consultez un médecin.',
  ),
  heading('Déclaration des effets indésirables'),
  paragraph(
    `Si vous remarquez des effets indésirables, parlez-en à votre médecin ou à votre pharmacien, y compris de ceux qui ne figurent pas ici. Vous pouvez aussi les déclarer vous-même à ${authority}. Vous aidez ainsi à mieux connaître la sécurité du médicament.`,
  ),
]
