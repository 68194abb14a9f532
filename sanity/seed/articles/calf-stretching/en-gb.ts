import {
  calfStretchSitting1,
  calfStretchSitting2,
  calfStretchSitting3,
  calfStretchStanding1,
  calfStretchStanding2,
  calfStretchStanding3,
  calfStretchWithTowel,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  comparison,
  evidenceBox,
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
  title: 'Stretching the calf: step by step',
  slug: 'stretching-the-calf',
  standfirst:
    'One exercise standing, one sitting, each 3 times for 10 seconds in the evening. This is how people stretched in a study, and how you can do it at home.',
  body: body(
    keyFacts(
      'In brief',
      'Stretch each leg 3 times for 10 seconds, with 10 seconds of rest in between.',
      'Both legs together take about 3 minutes, best done shortly before sleep.',
      'It may pull, but it must not hurt.',
      'Whether stretching makes night-time cramps rarer is uncertain; it may ease the pain.',
    ),
    heading('Before you start'),
    paragraph(
      'You need a wall and a steady chair. Walk about a little beforehand so that the muscles are warm. Ask a doctor first if one of these applies to you:',
    ),
    bullets(
      'In the past weeks you had an operation on a leg, a hip or the back, or injured yourself there.',
      'You are unsteady on your feet or have fallen recently.',
      'One leg is swollen, or your feet are numb.',
    ),
    heading('The exercises'),
    paragraph(
      'Move slowly until you feel a clear pull. Stay like this for 10 seconds and keep breathing calmly. Then return to the starting position and rest for 10 seconds ',
      {cite: 'hallegraeff-2012'},
      '.',
    ),
    selfCareSteps(
      'Standing',
      {
        text: 'Stand an arm’s length from a wall and place both hands on it at chest height. Put one foot well back. Both feet point to the wall.',
        picture: calfStretchStanding1,
        alt: 'A person stands facing a wall with straight arms, hands at chest height, one leg a step further back.',
      },
      {
        text: 'Bend the front knee and move your hips towards the wall. The back knee stays straight, the back heel on the floor. Hold for 10 seconds.',
        picture: calfStretchStanding2,
        alt: 'The same person leans the hips to the wall. The front knee is bent, the heel of the back foot stands on the floor.',
      },
      {
        text: 'Release the stretch and rest for 10 seconds. After the 3rd time, change legs.',
        picture: calfStretchStanding3,
        alt: 'The person has changed legs: now the other foot is behind, its heel on the floor as well.',
      },
    ),
    selfCareSteps(
      'Sitting',
      {
        text: 'Sit on the front edge of a steady chair. Stretch one leg out in front with the heel on the floor. The other foot stands flat.',
        picture: calfStretchSitting1,
        alt: 'A person sits at the front of a chair. One leg is straight and rests on its heel, the other is bent.',
      },
      {
        text: 'Pull the toes towards the shin and lean forward from the hips, your back straight. Hold for 10 seconds.',
        picture: calfStretchSitting2,
        alt: 'The person tilts a straight upper body over the outstretched leg; the toes point up to the shin.',
      },
      {
        text: 'If you can reach the toes easily, pull them a little further with your hand or a towel. Rest for 10 seconds. After the 3rd time, change legs.',
        picture: calfStretchSitting3,
        alt: 'The person has put a towel around the foot and uses it to pull the toes closer.',
      },
    ),
    paragraph(
      'The sitting exercise also stretches the back of the thigh. In the study it was meant for everybody who found standing difficult.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'A person sits on the floor, one leg straight. A towel lies around the ball of the foot, both hands hold its ends. The calf is marked in colour.',
      caption: 'It works on the floor or in bed just as well: pull slowly, the knee straight.',
    }),
    heading('How often and for how long'),
    paragraph(
      'If you would like to try it, stretch every evening for at least 6 weeks. That is how long the study ran that found an effect. Another one ran for 12 weeks and found none ',
      {cite: 'coppin-2005'},
      '. Both were done with older people who had cramps at night.',
    ),
    comparison({
      title: 'Two studies side by side',
      subjects: ['Hallegraeff 2012', 'Coppin 2005'],
      rows: [
        ['Participants', '80', '191'],
        ['Age', 'over 55', '60 and over'],
        ['Duration', '6 weeks', '12 weeks'],
        ['What was stretched', 'Calf and back of the thigh', 'Calf'],
        ['Result', 'Fewer and milder cramps', 'No clear difference'],
      ],
    }),
    evidenceBox({
      title: 'What follows from this',
      finding:
        'Stretching calf and thigh every evening may make night-time cramps milder. Whether they also become rarer is not certain. Stretching the calf alone may make hardly any difference.',
      statement: 'stretching-at-night',
    }),
    paragraph(
      'A review from 2021 sums it up in the same way ',
      {cite: 'hawke-2021'},
      '. As stretching takes little time and rarely does harm, there is not much to be said against trying it ',
      {cite: 'nice-cks-leg-cramps'},
      '. Write down how often cramps come and how strong they are: after 6 weeks you will see whether anything has changed.',
    ),
    heading('What to watch'),
    bullets(
      'Do not bounce. A jerk makes the muscle resist.',
      'Do not hold your breath.',
      'Do not turn the back foot outwards, or the calf is not stretched.',
      'Stand on firm ground, barefoot or in shoes with good support.',
      'Always stretch both legs, even if only one has cramps.',
    ),
    redFlagBox({
      title: 'When to stop',
      intro: 'Stop stretching and get help if one of these occurs:',
      items: [
        'Chest pain or shortness of breath',
        'A foot that turns pale, cold or numb',
        'A sudden stab in the calf, as if somebody had kicked you',
        'One leg that is swollen, warm, red or tender',
      ],
      action:
        'Call {emergency} at once for either of the first two signs. For the others, have the leg examined by a doctor today.',
    }),
    questions('Common questions', 'how-long', 'pregnancy'),
  ),
  author: 'Demo editorial role',
  reviewNote: 'Demo: not medically reviewed',
  description:
    'Two stretches for the calf with a picture for each step, standing and sitting, and what studies say about stretching in the evening.',
  isUncheckedTranslation: false,
})
