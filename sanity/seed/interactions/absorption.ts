import {interaction, takeApart} from './interaction.ts'

/** Magnesium binds them in the gut, so that less of them is taken up. */
export const absorption = [
  interaction(
    'iron',
    'moderate',
    {
      group: {
        de: 'Eisenpräparate',
        fr: 'Préparations à base de fer',
        it: 'Preparati a base di ferro',
        en: 'Iron preparations',
        es: 'Preparados de hierro',
        pl: 'Preparaty żelaza',
      },
      effect: {
        de: 'Der Körper nimmt weniger Eisen auf.',
        fr: 'L’organisme absorbe moins de fer.',
        it: 'L’organismo assorbe meno ferro.',
        en: 'The body takes up less iron.',
        es: 'El organismo absorbe menos hierro.',
        pl: 'Organizm wchłania mniej żelaza.',
      },
      advice: takeApart,
    },
    {'emc-2678': [3, 4], 'emc-4841': [2, 4], 'pta-forum-2018': [2, 4]},
  ),
  interaction(
    'tetracyclines',
    'moderate',
    {
      group: {
        de: 'Tetracycline (Antibiotika)',
        fr: 'Tétracyclines (antibiotiques)',
        it: 'Tetracicline (antibiotici)',
        en: 'Tetracyclines (antibiotics)',
        es: 'Tetraciclinas (antibióticos)',
        pl: 'Tetracykliny (antybiotyki)',
      },
      effect: {
        de: 'Der Körper nimmt weniger von dem Antibiotikum auf; es kann zu schwach wirken.',
        fr: 'L’organisme absorbe moins d’antibiotique, qui peut agir trop faiblement.',
        it: 'L’organismo assorbe meno antibiotico, che può agire troppo poco.',
        en: 'The body takes up less of the antibiotic, which may then be less effective.',
        es: 'El organismo absorbe menos antibiótico, que puede resultar menos eficaz.',
        pl: 'Organizm wchłania mniej antybiotyku, który może działać za słabo.',
      },
      advice: takeApart,
    },
    {'emc-2678': [2, 3], 'emc-4841': [2, 4], 'ods-magnesium': [2, 6]},
  ),
  interaction(
    'quinolones',
    'moderate',
    {
      group: {
        de: 'Chinolone (Antibiotika)',
        fr: 'Quinolones (antibiotiques)',
        it: 'Chinoloni (antibiotici)',
        en: 'Quinolones (antibiotics)',
        es: 'Quinolonas (antibióticos)',
        pl: 'Chinolony (antybiotyki)',
      },
      effect: {
        de: 'Der Körper nimmt weniger von dem Antibiotikum auf; es kann zu schwach wirken.',
        fr: 'L’organisme absorbe moins d’antibiotique, qui peut agir trop faiblement.',
        it: 'L’organismo assorbe meno antibiotico, che può agire troppo poco.',
        en: 'The body takes up less of the antibiotic, which may then be less effective.',
        es: 'El organismo absorbe menos antibiótico, que puede resultar menos eficaz.',
        pl: 'Organizm wchłania mniej antybiotyku, który może działać za słabo.',
      },
      advice: takeApart,
    },
    {'emc-4841': [2, 4], 'ods-magnesium': [2, 6]},
  ),
  interaction(
    'bisphosphonates',
    'moderate',
    {
      group: {
        de: 'Bisphosphonate (für die Knochen)',
        fr: 'Bisphosphonates (pour les os)',
        it: 'Bisfosfonati (per le ossa)',
        en: 'Bisphosphonates (for the bones)',
        es: 'Bisfosfonatos (para los huesos)',
        pl: 'Bisfosfoniany (na kości)',
      },
      effect: {
        de: 'Der Körper nimmt weniger von dem Bisphosphonat auf.',
        fr: 'L’organisme absorbe moins de bisphosphonate.',
        it: 'L’organismo assorbe meno bisfosfonato.',
        en: 'The body takes up less of the bisphosphonate.',
        es: 'El organismo absorbe menos bisfosfonato.',
        pl: 'Organizm wchłania mniej bisfosfonianu.',
      },
      advice: takeApart,
    },
    {'emc-2678': [3, 4], 'emc-4841': [2, 4], 'ods-magnesium': [2, 2]},
  ),
  interaction(
    'levothyroxine',
    'moderate',
    {
      group: {
        de: 'Levothyroxin (Schilddrüsenhormon)',
        fr: 'Lévothyroxine (hormone thyroïdienne)',
        it: 'Levotiroxina (ormone tiroideo)',
        en: 'Levothyroxine (thyroid hormone)',
        es: 'Levotiroxina (hormona tiroidea)',
        pl: 'Lewotyroksyna (hormon tarczycy)',
      },
      effect: {
        de: 'Der Körper nimmt weniger von dem Hormon auf.',
        fr: 'L’organisme absorbe moins d’hormone.',
        it: 'L’organismo assorbe meno ormone.',
        en: 'The body takes up less of the hormone.',
        es: 'El organismo absorbe menos hormona.',
        pl: 'Organizm wchłania mniej hormonu.',
      },
      advice: takeApart,
    },
    {'emc-4841': [2, 4]},
  ),
  interaction(
    'fluoride',
    'minor',
    {
      group: {
        de: 'Natriumfluorid',
        fr: 'Fluorure de sodium',
        it: 'Fluoruro di sodio',
        en: 'Sodium fluoride',
        es: 'Fluoruro de sodio',
        pl: 'Fluorek sodu',
      },
      effect: {
        de: 'Der Körper nimmt weniger Fluorid auf.',
        fr: 'L’organisme absorbe moins de fluorure.',
        it: 'L’organismo assorbe meno fluoruro.',
        en: 'The body takes up less fluoride.',
        es: 'El organismo absorbe menos fluoruro.',
        pl: 'Organizm wchłania mniej fluorku.',
      },
      advice: takeApart,
    },
    {'emc-2678': [2, 3]},
  ),
]
