import {bullets, heading, paragraph} from '../../../portable-text.ts'
import type {Section} from '../../leaflet-text.ts'
import type {Medicine, OwnWords} from '../medicine.ts'

export const taking = ({minAge}: Medicine, {text, dose, preparation}: OwnWords): Section => [
  `How to take ${text.displayName}`,
  paragraph(
    'Always take this medicine exactly as described here or as your doctor or pharmacist has told you. Check with them if you are unsure.',
  ),
  bullets(...dose),
  paragraph(`${preparation} You can take this medicine with meals or at any other time.`),
  paragraph(
    'How long you take it depends on how great the lack of magnesium is. If your symptoms do not improve within 4 weeks, see a doctor.',
  ),
  heading('Use in children and adolescents'),
  paragraph(`This medicine is not intended for children under ${minAge} years of age.`),
  heading('If you take more than you should'),
  paragraph(
    'If your kidneys work normally, poisoning by magnesium taken by mouth is not to be expected; diarrhoea may occur. If your kidneys work poorly, tiredness, muscle weakness, a slow heartbeat and shallow breathing may be signs of poisoning. Then call {emergency}.',
  ),
  heading('If you forget to take it'),
  paragraph('Do not take a double dose to make up for it.'),
]

/** Where side effects are reported. */
const authority =
  'the Medicines and Healthcare products Regulatory Agency (MHRA) through the Yellow Card scheme, https://yellowcard.mhra.gov.uk'

export const sideEffects: Section = [
  'Possible side effects',
  paragraph(
    'Like all medicines, this medicine can have side effects, although not everybody gets them.',
  ),
  paragraph({strong: 'Frequency not known'}, ' (it cannot be estimated from the available data):'),
  bullets(
    'Soft stools or diarrhoea, above all at the start and with higher doses. This is harmless. If the diarrhoea becomes severe, stop taking the medicine and drink enough. When it is over, start again with the smallest daily amount given in section 3.',
    'After high doses for a long time, and with poor kidney function, the magnesium level in the blood may rise. Tiredness, muscle weakness and a slow heartbeat may be signs of it. Then stop taking the medicine and see a doctor.',
  ),
  heading('Reporting of side effects'),
  paragraph(
    `If you notice side effects, talk to your doctor or pharmacist, also about any that are not listed here. You can also report them yourself to ${authority}. In this way you help to find out more about the safety of this medicine.`,
  ),
]
