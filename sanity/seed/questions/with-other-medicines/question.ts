import {question} from '../question.ts'

export const withOtherMedicines = question('with-other-medicines', {
  internalName: 'Together with iron, antibiotics, thyroid tablets',
  order: 3,
  sources: ['ods-magnesium', 'pta-forum-2018', 'jonklaas-2014'],
})
