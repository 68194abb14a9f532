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

export const enGb = articleText({
  locale: 'en-GB',
  title: 'Medicine or food supplement? How to read the pack',
  slug: 'medicine-or-food-supplement',
  standfirst:
    'Two packs with magnesium can look alike and be quite different things in law. How to tell them apart, and what the pack shows in eight countries.',
  body: body(
    keyFacts(
      'In brief',
      'A medicine is authorised and has a package leaflet. A food supplement is a food.',
      'Medicines show an authorisation number, food supplements show that name.',
      'A food supplement must not promise an effect like that of a medicine.',
      'The same amount of magnesium can be a medicine in one country and a food in the next.',
      'Always compare the amount of magnesium per day.',
    ),
    heading('Two kinds of packs'),
    paragraph(
      'A medicine is assessed by an authority before it is sold. A ',
      {term: 'food-supplement', words: 'food supplement'},
      ' is meant to supplement the normal diet. For its contents, the company that sells it answers alone ',
      {cite: 'directive-2002-46'},
      '.',
    ),
    comparison({
      title: 'The two compared',
      subjects: ['Medicine', 'Food supplement'],
      rows: [
        ['What it is in law', 'An authorised medicine', 'A food'],
        [
          'Who assesses it before sale',
          'A medicines authority, including benefit and risks',
          'No authority authorises it; public offices inspect the market',
        ],
        [
          'What the pack may say',
          'What it is authorised for',
          'No promise as for a medicine; only permitted statements on nutrition',
        ],
        [
          'What the amount is called',
          'Dose, with a maximum',
          'Recommended daily portion, with its share of the reference value',
        ],
        [
          'What comes with it',
          'The package leaflet, with contraindications and side effects',
          'Usually nothing; the mandatory details are on the pack',
        ],
        [
          'Where you report side effects',
          'To the medicines authority of your country',
          'To the company or the food authority',
        ],
      ],
    }),
    figure(readingThePack, {
      alt: 'Two hands hold a carton; a magnifying glass enlarges the small print on its side.',
      caption: 'What matters is seldom on the front: turn the pack over.',
    }),
    heading('How to read the pack'),
    selfCareSteps(
      'In five steps',
      'Look for the name: if it says food supplement, it is a food.',
      'Look for an authorisation number. A food supplement has none.',
      'Read how much magnesium a tablet, sachet or capsule contains: the magnesium itself, not its salt.',
      'Work out the amount per day and add that of other products.',
      'Read the warnings, and with medicines the whole package leaflet.',
    ),
    heading('What the pack shows in your country'),
    comparison({
      title: 'Eight countries',
      subjects: ['On medicines', 'On food supplements'],
      rows: [
        [
          'Germany',
          'Authorisation number (“Zul.-Nr.”) and central pharmaceutical number (PZN) with 8 digits',
          '“Nahrungsergänzungsmittel” and the sentence on the daily amount',
        ],
        [
          'Austria',
          'Authorisation number and central pharmaceutical number with 7 digits',
          '“Nahrungsergänzungsmittel”',
        ],
        [
          'Switzerland',
          'Swissmedic authorisation number with 5 digits, and the dispensing category',
          '“Nahrungsergänzungsmittel”, “complément alimentaire” or “integratore alimentare”; from more than 250 mg of magnesium a day, a statement that it can be laxative',
        ],
        ['United Kingdom', 'A number with the letters PL', '“food supplement”'],
        ['France', 'CIP code with 13 digits', '“complément alimentaire”'],
        [
          'Italy',
          'AIC number with 9 digits',
          '“integratore alimentare”; the statement on storage names children under three',
        ],
        ['Spain', 'Código Nacional with 6 or 7 digits', '“complemento alimenticio”'],
        ['Poland', 'Number of the authorisation (“pozwolenie”)', '“suplement diety”'],
      ],
    }),
    paragraph(
      'In the European Union, the three warnings on food supplements go back to one and the same directive. Each country has put them into its own law; Switzerland and the United Kingdom have regulations of their own. In your country they read roughly like this:',
    ),
    notice('supplement-dose'),
    notice('supplement-diet'),
    notice('supplement-children'),
    paragraph(
      'Capsules with 300 mg of magnesium are registered as a medicine in Bulgaria ',
      {cite: 'capsules-300-bulgaria'},
      ', while products with 300 mg are sold as food supplements in Germany ',
      {cite: 'liquid-300-germany'},
      '. When shopping abroad, it is therefore better to read each pack afresh.',
    ),
    heading('How much per day'),
    chart({
      title: 'Maximum amounts of magnesium from food supplements',
      unit: 'mg',
      rows: [
        ['Germany, BfR recommendation', 250],
        ['France, DGCCRF recommendation', 360],
        ['Switzerland, ordinance', 375],
      ],
      note: 'Per day, without the magnesium from food. For medicines, the package leaflet applies.',
    }),
    paragraph(
      'Beside the milligrams, food supplements show a percentage. It refers to the ',
      {term: 'nrv', words: 'nutrient reference value (NRV)'},
      ': for magnesium, 375 mg a day ',
      {cite: 'regulation-1169-2011'},
      '. In the European Union, statements on health are allowed in the permitted wording only, and only if the daily portion contains at least 15 % of it, that is 56.25 mg ',
      {cite: 'regulation-432-2012'},
      '. Medicines often give the amount in ',
      {term: 'mmol', words: 'millimoles'},
      ' too.',
    ),
    heading('When to ask beforehand'),
    bullets(
      'You take medicines regularly.',
      'Your kidneys are weak, or you do not know.',
      'You are pregnant or breast-feeding.',
      'The product is for a child.',
      'You find neither an authorisation number nor the name that marks it as a food.',
    ),
    paragraph(
      'A pharmacist can show you what stands where on the pack. If you suspect a side effect of a medicine, you can also report it to the authority yourself.',
    ),
    questions(
      'Common questions',
      'medicine-or-supplement',
      'nrv-and-mmol',
      'opened-or-expired',
      'report-side-effect',
    ),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'How to tell medicines and food supplements with magnesium apart, and what the pack shows in eight countries.',
  isUncheckedTranslation: false,
})
