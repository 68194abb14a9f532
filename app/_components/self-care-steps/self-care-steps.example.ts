import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const selfCareStepsExample: BlockAnswer<'selfCareSteps'> = {
  _key: 'selfCareSteps',
  _type: 'selfCareSteps',
  title: 'Stretch the calf',
  steps: [
    {
      _key: 'stand',
      text: 'Stand facing a wall.',
      picture: {
        alt: 'A person stands facing a wall, both hands on it.',
        asset: {_id: 'image-0123456789abcdef0123456789abcdef01234567-800x600-png', colour: null},
        crop: null,
        hotspot: null,
      },
    },
    {_key: 'lean', text: 'Lean forward and keep the heel down.', picture: null},
  ],
}
