import type {BlockAnswer} from '#lib/content/portable-text.ts'

const answer = (text: string): BlockAnswer<'block'> => ({
  _key: 'answer',
  _type: 'block',
  style: 'normal',
  listItem: null,
  level: null,
  children: [{_key: 'words', _type: 'span', text, marks: []}],
  markDefs: [],
})

/** The second has no words in the reader's locale. */
export const questionsExample: BlockAnswer<'questions'> = {
  _key: 'questions',
  _type: 'questions',
  title: 'What is often asked',
  questions: [
    {
      key: 'best-time',
      text: {
        _id: 'questionText-best-time',
        _type: 'questionText',
        title: 'When is the best time?',
        isUncheckedTranslation: false,
        answer: [answer('The time of day makes no difference.')],
      },
    },
    {key: 'how-long', text: null},
  ],
}
