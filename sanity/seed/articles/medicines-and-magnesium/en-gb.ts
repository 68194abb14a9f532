import {twoTimesOfDay} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  comparison,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const enGb = articleText({
  locale: 'en-GB',
  title: 'Medicines and magnesium: keep a distance',
  slug: 'medicines-and-magnesium',
  standfirst:
    'Some medicines and magnesium get in each other’s way in the gut. Usually it is enough to take them at different times. Which ones these are, and what interval the sources give.',
  body: body(
    keyFacts(
      'In brief',
      'In the gut, magnesium can bind to some active substances. Then less of them reaches the blood.',
      'This holds for magnesium from medicines as well as for magnesium from food supplements and antacids.',
      'How long the interval should be differs between sources. What counts is the package leaflet of your medicine.',
      'With some medicines no interval helps: they act on the kidneys or the heart.',
      'Never leave out a prescribed medicine in order to take magnesium.',
    ),
    heading('Why a gap can be needed'),
    paragraph(
      'In water, magnesium carries a double positive charge; it is an ',
      {term: 'ion', words: 'ion'},
      '. Certain active substances latch on to such ions. What forms dissolves poorly and leaves with the stool. Usually it is the medicine that suffers; with iron it can be both. With hours in between, they hardly meet.',
    ),
    figure(twoTimesOfDay, {
      alt: 'Two glasses of water with a clock between them; a tablet lies beside the left one, an effervescent tablet fizzes in the right one.',
      caption:
        'One in the morning, the other later in the day: a plan with two times is often enough.',
    }),
    heading('What the sources say'),
    paragraph(
      'Three sources, three figures: for magnesium in general, the German Rote Liste gives 1 to 2 hours ',
      {cite: 'rote-liste-m3'},
      ', a medicine with 486 mg of magnesium 2 to 3 hours ',
      {cite: 'label-magnesium-citrate-486'},
      ', a professional journal 2 to 4 hours for iron ',
      {cite: 'pta-forum-2018'},
      '. UK summaries of product characteristics (SmPCs), a US authority and a US guideline give other figures again ',
      {cite: 'emc-2678'},
      {cite: 'emc-4841'},
      {cite: 'ods-magnesium'},
      {cite: 'jonklaas-2014'},
      '. We do not average them. If you want to be on the safe side, take the longer interval or ask a pharmacist.',
    ),
    comparison({
      title: 'Groups of medicines and their interval',
      subjects: ['What happens', 'Interval by source'],
      rows: [
        [
          'Iron',
          'Is absorbed less well',
          'Rote Liste: 1 to 2 hours. Medicine with 486 mg: 2 to 3 hours. PTA-Forum: 2 to 4 hours. UK SmPC (emc 2678): 3 to 4 hours. UK SmPC (emc 4841): 2 to 4 hours.',
        ],
        [
          'Tetracyclines (antibiotics)',
          'Are absorbed less well and may work too weakly',
          'Rote Liste: 1 to 2 hours. Medicine with 486 mg: 2 to 3 hours. UK SmPC (emc 2678): 2 to 3 hours. UK SmPC (emc 4841): 2 to 4 hours. ODS (USA): antibiotic at least 2 hours before or 4 to 6 hours after magnesium.',
        ],
        [
          'Quinolones (antibiotics) such as ciprofloxacin',
          'Are absorbed less well and may work too weakly',
          'In a study of 1989, an antacid with aluminium and magnesium did not interfere when taken 6 hours before or 2 hours after the antibiotic. UK SmPC (emc 4841): 2 to 4 hours. ODS (USA): antibiotic at least 2 hours before or 4 to 6 hours after magnesium.',
        ],
        [
          'Bisphosphonates (for the bones) such as alendronic acid',
          'Are absorbed even less than they are anyway',
          'Leaflet of alendronic acid: on an empty stomach, and no other medicine for at least 30 minutes after it. UK SmPC (emc 2678): 3 to 4 hours. UK SmPC (emc 4841): 2 to 4 hours. ODS (USA): at least 2 hours.',
        ],
        [
          'Levothyroxine (for the thyroid)',
          'May be absorbed less well',
          'UK SmPC (emc 4841): 2 to 4 hours. Guideline of the American Thyroid Association (2014): 4 hours.',
        ],
        ['Fluoride', 'Is absorbed less well', 'UK SmPC (emc 2678): 2 to 3 hours.'],
        [
          'Antacids with aluminium',
          'More aluminium can be absorbed from them',
          'None of our sources gives a figure here. Ask beforehand.',
        ],
      ],
    }),
    paragraph(
      'The study of 1989 shows how unequal before and after are. With the antacid 2 hours before the antibiotic, only 23.2% of the substance got through, at 4 hours 70% ',
      {cite: 'nix-1989'},
      '. For alendronic acid the leaflet asks for a fixed order anyway ',
      {cite: 'alendronic-acid-leaflet'},
      '.',
    ),
    heading('When a gap is not enough'),
    paragraph('Some medicines change how much magnesium stays in the body. Then no clock helps:'),
    bullets(
      'Many water tablets make the kidneys pass out more magnesium. Potassium-sparing ones tend to hold it back.',
      'With heart medicines of the digitalis type, balanced minerals matter; too little magnesium makes them more dangerous.',
      [
        'Acid blockers taken for a long time can lower the magnesium value in the blood ',
        {cite: 'fda-ppi-2011'},
        '.',
      ],
      'Some antibiotics given by injection, ciclosporin and cisplatin increase the loss through the kidneys.',
    ),
    paragraph(
      'In these cases the doctor decides whether the blood value is measured ',
      {cite: 'touyz-2024'},
      '. Do not take magnesium on your own initiative here.',
    ),
    heading('How to plan what you take'),
    selfCareSteps(
      'A plan in four steps',
      'Write down everything you take, including antacids, iron and food supplements.',
      'In each package leaflet, read the section on taking it together with other medicines.',
      'First fix the times of the prescribed medicines, then another time for magnesium.',
      'Show the plan at the pharmacy and with every new prescription.',
    ),
    redFlagBox({
      title: 'When you should not wait',
      intro: 'Get help if one of these appears after taking a medicine or magnesium:',
      items: [
        'Breathlessness, swelling of the face or fainting',
        'A very slow or irregular heartbeat',
        'Great weakness of the muscles or strong drowsiness',
      ],
      action: 'Call {emergency} at once. Take the packs with you.',
    }),
    questions('Common questions', 'with-other-medicines', 'best-time', 'medicine-or-supplement'),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'Which medicines and magnesium are taken apart in time, and what interval each source gives.',
  isUncheckedTranslation: false,
})
