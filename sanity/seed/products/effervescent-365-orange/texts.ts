import {productText} from '../text.ts'
import {KEY} from './product.ts'

export const deDe = productText(KEY, {
  locale: 'de-DE',
  displayName: 'Magnovia 365 Brausetabletten Orange',
  slug: 'magnovia-365-brausetabletten-orange',
  summary:
    'Arzneimittel mit 365 mg Magnesium (15 mmol) je Brausetablette, bei ärztlich nachgewiesenem Magnesiummangel.',
  dosage:
    'Erwachsene und Jugendliche nehmen täglich 1 bis 2 Brausetabletten ein. Lösen Sie die Brausetablette in einem Glas Wasser auf und trinken Sie das Glas ganz aus. Menschen mit eingeschränkter Nierenfunktion fragen vorher ärztlich nach.',
  composition:
    '1 Brausetablette enthält als Wirkstoffe leichtes basisches Magnesiumcarbonat und leichtes Magnesiumoxid, entsprechend 365 mg Magnesium (15 mmol). Sie enthält außerdem 109 mg Natrium, 98 mg Kalium, 6 mg Sucrose und 0,02 mg Sorbitol. Weitere Bestandteile: Citronensäure, Natriumhydrogencarbonat, Kaliumhydrogencarbonat, Süßungsmittel, Orangenaroma.',
  indications:
    'Nachgewiesener Magnesiummangel, wenn er die Ursache für Störungen der Muskeltätigkeit (neuromuskuläre Störungen, Wadenkrämpfe) ist.',
  contraindications: [
    'Überempfindlichkeit gegen einen der Wirkstoffe oder sonstigen Bestandteile',
    'Schwere Nierenfunktionsstörung',
    'Störung der Erregungsleitung am Herzen (AV-Block), die zu verlangsamtem Herzschlag führt',
    'Myasthenia gravis (krankhafte Muskelschwäche)',
    'Ausgeprägter Flüssigkeitsmangel des Körpers',
    'Neigung zu Harnsteinen aus Calcium-Magnesium-Ammoniumphosphat',
    'Zu viel Magnesium im Blut (Hypermagnesiämie)',
    'Zu viel Kalium im Blut (Hyperkaliämie)',
  ],
  sideEffects:
    'Weicher Stuhl oder Durchfall können auftreten, vor allem zu Beginn und bei höherer Dosis. Bei langer Einnahme hoher Dosen und bei schwachen Nieren kann der Magnesiumspiegel im Blut steigen; Zeichen dafür können Müdigkeit, Muskelschwäche und langsamer Herzschlag sein.',
  storage:
    'Das Röhrchen fest verschlossen halten, da der Inhalt Feuchtigkeit anzieht. Nicht über 25 °C und für Kinder unzugänglich aufbewahren.',
  description:
    'Arzneimittel mit 365 mg Magnesium je Brausetablette: Anwendungsgebiet, Gegenanzeigen und Zusammensetzung.',
  isUncheckedTranslation: false,
})

export const frCh = productText(KEY, {
  locale: 'fr-CH',
  displayName: 'Magnovia 365 comprimés effervescents orange',
  slug: 'magnovia-365-comprimes-effervescents-orange',
  summary:
    'Médicament contenant 365 mg de magnésium (15 mmol) par comprimé effervescent, en cas de carence en magnésium constatée par un médecin.',
  dosage:
    'Les adultes et les adolescents prennent 1 à 2 comprimés effervescents par jour. Laissez le comprimé se dissoudre dans un verre d’eau et buvez tout le verre. Si vos reins fonctionnent mal, demandez d’abord l’avis d’un médecin.',
  composition:
    '1 comprimé effervescent contient comme principes actifs du carbonate de magnésium basique léger et de l’oxyde de magnésium léger, correspondant à 365 mg de magnésium (15 mmol). Il contient en outre 109 mg de sodium, 98 mg de potassium, 6 mg de saccharose et 0,02 mg de sorbitol. Autres composants : acide citrique, hydrogénocarbonate de sodium, hydrogénocarbonate de potassium, édulcorants, arôme d’orange.',
  indications:
    'Carence en magnésium avérée, lorsqu’elle est la cause de troubles de l’activité musculaire (troubles neuromusculaires, crampes des mollets).',
  contraindications: [
    'Hypersensibilité à l’un des principes actifs ou des autres composants',
    'Insuffisance rénale sévère',
    'Trouble de la conduction cardiaque (bloc AV) entraînant un ralentissement du cœur',
    'Myasthénie (faiblesse musculaire pathologique)',
    'Déshydratation marquée',
    'Tendance aux calculs urinaires de phosphate de calcium, de magnésium et d’ammonium',
    'Excès de magnésium dans le sang (hypermagnésémie)',
    'Excès de potassium dans le sang (hyperkaliémie)',
  ],
  sideEffects:
    'Des selles molles ou une diarrhée peuvent survenir, surtout au début et à dose élevée. En cas de prise prolongée de fortes doses et si les reins fonctionnent mal, le taux de magnésium dans le sang peut augmenter ; une fatigue, une faiblesse musculaire et un cœur lent peuvent en être les signes.',
  storage:
    'Garder le tube bien fermé, car le contenu absorbe l’humidité. Conserver à 25 °C au maximum et hors de portée des enfants.',
  description:
    'Médicament avec 365 mg de magnésium par comprimé effervescent : indication, contre-indications et composition.',
  isUncheckedTranslation: true,
})
