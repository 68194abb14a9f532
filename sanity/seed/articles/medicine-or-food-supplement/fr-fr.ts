import {readingThePack} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  keyFacts,
  notice,
  paragraph,
  questions,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const frFr = articleText({
  locale: 'fr-FR',
  title: 'Médicament ou complément alimentaire ? Lire la boîte',
  slug: 'medicament-ou-complement-alimentaire',
  standfirst:
    'Deux boîtes de magnésium peuvent se ressembler et être tout autre chose aux yeux de la loi. À quoi les reconnaître et ce que montre la boîte dans huit pays.',
  body: body(
    keyFacts(
      'L’essentiel en bref',
      'Un médicament est autorisé et possède une notice. Un complément alimentaire est un aliment.',
      'Les médicaments portent un numéro d’autorisation, les compléments alimentaires portent cette dénomination.',
      'Un complément alimentaire ne doit pas promettre un effet comme celui d’un médicament.',
      'La même quantité de magnésium peut être un médicament dans un pays et un aliment dans le suivant.',
      'Comparez toujours la quantité de magnésium par jour.',
    ),
    heading('Deux sortes de boîtes'),
    paragraph(
      'Un médicament est examiné par une autorité avant d’être vendu. Un ',
      {term: 'food-supplement', words: 'complément alimentaire'},
      ' est censé compléter l’alimentation normale. L’entreprise qui le vend répond seule de son contenu ',
      {cite: 'directive-2002-46'},
      '.',
    ),
    comparison({
      title: 'Les deux comparés',
      subjects: ['Médicament', 'Complément alimentaire'],
      rows: [
        ['Ce qu’il est en droit', 'Un médicament autorisé', 'Un aliment'],
        [
          'Qui l’examine avant la vente',
          'Une autorité du médicament, y compris le bénéfice et les risques',
          'Aucune autorité ne l’autorise ; des services publics contrôlent le marché',
        ],
        [
          'Ce que la boîte peut dire',
          'Ce pour quoi il est autorisé',
          'Pas de promesse comme pour un médicament ; seulement des mentions permises sur la nutrition',
        ],
        [
          'Comment s’appelle la quantité',
          'Dose, avec un maximum',
          'Portion journalière recommandée, avec sa part de la valeur de référence',
        ],
        [
          'Ce qui l’accompagne',
          'La notice, avec les contre-indications et les effets indésirables',
          'En général rien ; les mentions obligatoires sont sur la boîte',
        ],
        [
          'À qui signaler un effet indésirable',
          'À l’autorité du médicament de votre pays',
          'À l’entreprise ou au service de contrôle des aliments',
        ],
      ],
    }),
    figure(readingThePack, {
      alt: 'Deux mains tiennent une boîte en carton ; une loupe agrandit les petits caractères sur le côté.',
      caption: 'L’important est rarement devant : retournez la boîte.',
    }),
    heading('Comment lire la boîte'),
    selfCareSteps(
      'En cinq étapes',
      'Cherchez la dénomination : s’il est écrit complément alimentaire, c’est un aliment.',
      'Cherchez un numéro d’autorisation. Un complément alimentaire n’en a aucun.',
      'Lisez combien de magnésium contient un comprimé, un sachet ou une gélule : le magnésium lui-même, et non son sel.',
      'Calculez la quantité par jour et ajoutez celle des autres produits.',
      'Lisez les avertissements et, pour un médicament, toute la notice.',
    ),
    heading('Ce que montre la boîte dans votre pays'),
    comparison({
      title: 'Huit pays',
      subjects: ['Sur les médicaments', 'Sur les compléments alimentaires'],
      rows: [
        [
          'Allemagne',
          'Numéro d’autorisation (« Zul.-Nr. ») et numéro pharmaceutique central (PZN) à 8 chiffres',
          '« Nahrungsergänzungsmittel » et la phrase sur la quantité journalière',
        ],
        [
          'Autriche',
          'Numéro d’autorisation et numéro pharmaceutique central à 7 chiffres',
          '« Nahrungsergänzungsmittel »',
        ],
        [
          'Suisse',
          'Numéro d’autorisation de Swissmedic à 5 chiffres et catégorie de remise',
          '« Nahrungsergänzungsmittel », « complément alimentaire » ou « integratore alimentare » ; à plus de 250 mg de magnésium par jour, une mention qu’il peut être laxatif',
        ],
        ['Royaume-Uni', 'Un numéro avec les lettres PL', '« food supplement »'],
        ['France', 'Code CIP à 13 chiffres', '« complément alimentaire »'],
        [
          'Italie',
          'Numéro AIC à 9 chiffres',
          '« integratore alimentare » ; la mention sur la conservation cite les enfants de moins de trois ans',
        ],
        ['Espagne', 'Código Nacional à 6 ou 7 chiffres', '« complemento alimenticio »'],
        ['Pologne', 'Numéro de l’autorisation (« pozwolenie »)', '« suplement diety »'],
      ],
    }),
    paragraph(
      'Dans l’Union européenne, les trois avertissements des compléments alimentaires viennent d’une même directive. Chaque pays les a repris dans son droit ; la Suisse et le Royaume-Uni ont leurs propres textes. Dans votre pays, ils disent à peu près ceci :',
    ),
    notice('supplement-dose'),
    notice('supplement-diet'),
    notice('supplement-children'),
    paragraph(
      'Des gélules à 300 mg de magnésium sont enregistrées comme médicament en Bulgarie ',
      {cite: 'capsules-300-bulgaria'},
      ', tandis que des produits à 300 mg se vendent en Allemagne comme compléments alimentaires ',
      {cite: 'liquid-300-germany'},
      '. En voyage, mieux vaut donc relire chaque boîte.',
    ),
    heading('Combien par jour'),
    chart({
      title: 'Quantités maximales de magnésium par les compléments alimentaires',
      unit: 'mg',
      rows: [
        ['Allemagne, recommandation du BfR', 250],
        ['France, recommandation de la DGCCRF', 360],
        ['Suisse, ordonnance', 375],
      ],
      note: 'Par jour, sans le magnésium des aliments. Pour les médicaments, la notice fait foi.',
    }),
    paragraph(
      'À côté des milligrammes, les compléments alimentaires indiquent un pourcentage. Il se rapporte à la ',
      {term: 'nrv', words: 'valeur nutritionnelle de référence (VNR)'},
      ' : pour le magnésium, 375 mg par jour ',
      {cite: 'regulation-1169-2011'},
      '. Dans l’Union européenne, les mentions sur la santé sont admises dans leur libellé autorisé seulement, et seulement si la portion journalière contient au moins 15 % de cette valeur, soit 56,25 mg ',
      {cite: 'regulation-432-2012'},
      '. Les médicaments donnent souvent aussi la quantité en ',
      {term: 'mmol', words: 'millimoles'},
      '.',
    ),
    heading('Quand demander avant'),
    bullets(
      'Vous prenez régulièrement des médicaments.',
      'Vos reins fonctionnent mal, ou vous ne le savez pas.',
      'Vous êtes enceinte ou vous allaitez.',
      'Le produit est destiné à un enfant.',
      'Vous ne trouvez ni numéro d’autorisation, ni la dénomination qui en fait un aliment.',
    ),
    paragraph(
      'En pharmacie, on peut vous montrer ce qui est écrit et où. Si vous soupçonnez un effet indésirable d’un médicament, vous pouvez aussi le signaler vous-même à l’autorité.',
    ),
    questions(
      'Questions fréquentes',
      'medicine-or-supplement',
      'nrv-and-mmol',
      'opened-or-expired',
      'report-side-effect',
    ),
  ),
  author: 'Rôle rédactionnel de démonstration',
  reviewNote: 'Démo : sans vérification médicale',
  description:
    'Comment distinguer médicament et complément alimentaire au magnésium, et ce que montre la boîte dans huit pays.',
  isUncheckedTranslation: true,
})
