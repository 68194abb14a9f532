import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const figureExample: BlockAnswer<'figure'> = {
  _key: 'figure',
  _type: 'figure',
  alt: 'A person pulls the toes towards the body with a towel.',
  caption: 'The towel makes the arms longer.',
  mirrorsInRtl: true,
  asset: {_id: 'image-0123456789abcdef0123456789abcdef01234567-800x600-png', colour: '#eee'},
  crop: null,
  hotspot: null,
}
