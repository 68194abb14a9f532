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
  `What you need to know before you take ${own.text.displayName}`,
  heading('Do not take this medicine if you'),
  bullets(
    ...oneSentence([
      'are allergic to an active substance or to any of the other ingredients listed in section 6',
      'have severe renal impairment (your kidneys work very poorly)',
      'have disturbed conduction in the heart (AV block) that slows the heartbeat',
      'have myasthenia gravis (abnormal muscle weakness)',
      'have far too little fluid in your body (marked dehydration)',
      'tend to form urinary stones of calcium magnesium ammonium phosphate',
      'have too much magnesium in your blood (hypermagnesaemia)',
      ...(bringsPotassium(medicine)
        ? ['have too much potassium in your blood (hyperkalaemia)']
        : []),
      ...(own.contraindications ?? []),
    ]),
  ),
  heading('Warnings and precautions'),
  paragraph(
    'Talk to your doctor or pharmacist before you take this medicine if your kidneys work poorly. The magnesium level in your blood then has to be monitored.',
  ),
  paragraph(
    'If cramps start suddenly in both legs, if one leg is swollen, red or warm, or if paralysis or shortness of breath comes with them, do not wait for the medicine to work. Get medical help; in an emergency call {emergency}.',
  ),
  heading('Other medicines and this medicine'),
  paragraph(
    'Tell your doctor or pharmacist which other medicines you are taking or have recently taken.',
  ),
  paragraph(
    'Magnesium and some active substances bind each other in the gut, and the body takes up less of them. Leave 2 to 3 hours between this medicine and the following:',
  ),
  bullets(
    'iron and sodium fluoride,',
    'antibiotics of the tetracycline and quinolone groups,',
    'the thyroid hormone levothyroxine,',
    'bisphosphonates against bone loss.',
  ),
  paragraph(
    'Water tablets (diuretics), digitalis glycosides, ciclosporin, cisplatin and aminoglycoside antibiotics may make the body excrete more magnesium. Potassium-sparing medicines may make it excrete less.',
  ),
  paragraph(
    'Together with this medicine the body may take up more aluminium from indigestion remedies that contain it (antacids).',
  ),
  heading('Pregnancy, breast-feeding and fertility'),
  paragraph(
    'If you are pregnant or breast-feeding, or think you may be pregnant, ask your doctor for advice before you take this medicine. Harm from magnesium at the stated dose is not known.',
  ),
  heading('Driving and using machines'),
  paragraph('No special caution is needed.'),
  heading(`This medicine contains ${listed(excipientNames(medicine, 'en-GB'), 'en-GB')}`),
  ...excipients(medicine, own).map((words) => paragraph(words)),
]

const excipients = (medicine: Medicine, {unit: {one, two}, ofExcipients}: OwnWords) => [
  ...excipientParagraphs(medicine, 'en-GB', {
    sodium: ({mg, percent, dayPercent, isMuch}) =>
      `${one} contains ${mg} mg of sodium, the main component of table salt. This is ${percent}% of the maximum daily amount recommended for adults${dayPercent ? `, and ${dayPercent}% for ${two} a day` : ''}.${isMuch ? ` If you need ${two} a day for a longer time, talk to your doctor or pharmacist, above all if you have been told to eat little salt.` : ''}`,
    potassium: ({mg, mmol}) =>
      `${one} contains ${mg} mg of potassium (${mmol} mmol). Take this into account if your kidneys work poorly or you have to eat little potassium.`,
    sorbitol: ({mg}) =>
      `${one} contains ${mg} mg of sorbitol. If you know that you do not tolerate some sugars, ask your doctor before you take this medicine.`,
  }),
  ...(ofExcipients ? [ofExcipients] : []),
]
