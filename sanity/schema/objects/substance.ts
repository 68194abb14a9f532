import {defineArrayMember, defineField} from 'sanity'
import {isSameAmount, millimolesOf, SUBSTANCES} from '#lib/pharmacy/amounts.ts'

const TITLES = {magnesium: 'Magnesium', zinc: 'Zinc'}

export const substance = defineArrayMember({
  title: 'Active substance',
  type: 'object',
  fields: [
    defineField({
      name: 'substance',
      title: 'Which it is, for rules',
      type: 'string',
      description: 'Limits and claims are of magnesium alone; mmol are counted by it.',
      options: {list: SUBSTANCES.map((value) => ({value, title: TITLES[value]})), layout: 'radio'},
      validation: (rule) =>
        rule.required().error('Choose the substance: limits on magnesium count nothing else.'),
    }),
    defineField({
      name: 'name',
      title: 'Name',
      type: 'localizedString',
      description: 'The substance as readers know it, for example “Magnesium”.',
      validation: (rule) =>
        rule.required().min(1).error('Name the substance in at least one language.'),
    }),
    defineField({
      name: 'salt',
      title: 'Salt',
      type: 'localizedString',
      description: 'The compound it comes in, for example “magnesium citrate”.',
    }),
    defineField({
      name: 'elementalMg',
      title: 'Amount per unit, in mg',
      type: 'number',
      description:
        'Milligrams of the substance itself (not of the salt) in one tablet, sachet or capsule.',
      validation: (rule) => [
        rule.required().error('Give the amount in mg: notices depend on the daily dose.'),
        rule.positive().error('Give an amount above 0 mg.'),
      ],
    }),
    defineField({
      name: 'mmol',
      title: 'The same amount, in mmol',
      type: 'number',
      description: 'As on the pack. It may differ from the mg by 2 %, as labels round.',
      validation: (rule) => [
        rule.positive().error('Give an amount above 0 mmol, or leave it empty.'),
        rule.custom((mmol, {parent}) => fitsMilligrams(mmol, parent)),
      ],
    }),
    defineField({
      name: 'saltMg',
      title: 'Amount of the salt per unit, in mg',
      type: 'number',
      description: 'Milligrams of the whole compound, where the pack gives them.',
      validation: (rule) => [
        rule.positive().error('Give an amount above 0 mg, or leave it empty.'),
        rule.custom((saltMg, {parent}) => outweighs(saltMg, parent)),
      ],
    }),
  ],
  preview: {
    select: {name: 'name.0.value', amount: 'elementalMg'},
    prepare: ({name, amount}) => ({
      title: name ?? 'Substance',
      subtitle: `${amount ?? '?'} mg per unit`,
    }),
  },
})

/** Both say one amount, or the editor is told the one that the other makes. */
function fitsMilligrams(mmol: number | undefined, parent: unknown): true | string {
  const mg = fieldOf(parent, 'elementalMg')
  const substanceName = SUBSTANCES.find((name) => name === fieldOf(parent, 'substance'))
  if (mmol === undefined || typeof mg !== 'number' || !substanceName) return true
  if (isSameAmount(substanceName, mg, mmol)) return true
  const expected = millimolesOf(substanceName, mg).toFixed(2)
  return `${mg} mg of ${substanceName} are ${expected} mmol, not ${mmol}: correct one of them.`
}

function outweighs(saltMg: number | undefined, parent: unknown): true | string {
  const mg = fieldOf(parent, 'elementalMg')
  return saltMg === undefined || typeof mg !== 'number' || saltMg > mg
    ? true
    : `The salt weighs more than the ${mg} mg of the substance in it: correct one of them.`
}

const fieldOf = (parent: unknown, field: string): unknown =>
  typeof parent === 'object' && parent !== null
    ? Object.entries(parent).find(([name]) => name === field)?.[1]
    : undefined
