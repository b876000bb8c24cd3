import type * as french from '../innovation-servicielle.ts'

/** Innovation servicielle, played in English by the same six people. */
export const innovationServicielle: typeof french.innovationServicielle = {
  parts: [
    {
      name: 'Basil',
      arrives: 'Hello, I come from the vegetable box round.',
      story: {
        title: 'The box left with a neighbour',
        telling:
          'A member was away, so I left her box with the neighbour. The week after, both were waiting for me together. They had cooked the cabbage together.',
        moments: [
          'A member who was away, her neighbour, and me with the box.',
          'I asked the neighbour to keep it. They cooked together.',
          'They talk now, and the neighbour came to see the garden.',
        ],
        answer:
          'Nothing was planned for absences. The neighbour said yes because she saw me pass each week.',
        wordBack: 'I thought I delivered a box. I made two people meet.',
      },
      question: 'What did they really come for?',
      echo: 'with us, a box left next door brought two neighbours together, and nobody had meant it.',
      takeaway: 'Ask people what the box changes for them.',
    },
    {
      name: 'Rosemary',
      arrives: 'I have just walked a class back, my voice is gone.',
      story: {
        title: 'The school visit that ran over',
        telling:
          'A class came for one hour. A man of the team showed how he grafts, and the children stayed. The teacher called again so that it would be him next time.',
        moments: [
          'A class, its teacher, and the greenhouse team.',
          'One of the team showed his graft. I let time go by.',
          'He stands otherwise. The class comes back, and asks for him.',
        ],
        answer: 'We had planned the path, not the graft. He decided, and the teacher followed.',
        wordBack: 'The most useful thing that day was not in our programme.',
      },
      question: 'Who made it last?',
      echo: 'with us, somebody of the team kept the class there, and not the path we had planned.',
      takeaway: 'Leave an empty place in each visit.',
    },
    {
      name: 'Jasmine',
      arrives: 'I am curious, and a little late with my mail.',
      story: {
        title: 'The crooked vegetables and the canteen',
        telling:
          'The canteen only wanted straight carrots. The cook came, and saw what we threw away. She changed her menu, and then she was the one who called.',
        moments: [
          'A cook, the harvest team, and a heap of crooked carrots.',
          'She looked, she tasted. We offered one crate.',
          'Less is thrown away, and the cook relies on us.',
        ],
        answer: 'She came to complain about sizes. Nobody had thought of showing her the heap.',
        wordBack:
          'We were selling carrots. She was looking for somebody to talk to about her menu.',
      },
      question: 'When did they change their mind?',
      echo: 'a cook taught me what we already knew, and threw away.',
      takeaway: 'Invite one person to see, before offering.',
    },
    {
      name: 'Rowan',
      arrives: 'I am well. I hold the Thursday pick-up, if you see me there.',
      story: {
        title: 'The pick-up where people stay and talk',
        telling:
          'On Thursdays people take their box and stay for an hour. One man takes no box any more, and still comes. I do not know whether it is still my work.',
        moments: [
          'Some ten members, a neighbour without a box, and me.',
          'I took out two chairs. People began to stay.',
          'The neighbourhood passes there. I finish later.',
        ],
        answer: 'Nobody asked for it. The two chairs were mine, on a day of rain.',
        wordBack: 'Nobody counts those two chairs. I would like it to be known.',
      },
      question: 'Who knows of it, besides you?',
      echo: 'I took out two chairs, and it became a service that nobody had asked for.',
      takeaway: 'Tell my management about the two chairs.',
    },
    {
      name: 'Hazel',
      arrives: 'I bring a question, it will wait for its turn.',
      story: {
        title: 'The Friday soup',
        telling:
          'We had too many squashes, so we made a soup open to all. People brought bread. When the season ended, they asked us why it was stopping.',
        moments: [
          'The team, people living nearby, and many squashes.',
          'We cooked, they brought bread and bowls.',
          'We know each other. But without squashes, we cannot go on.',
        ],
        answer:
          'The idea came from the midday kitchen. Nothing was decided for later, and nothing was paid.',
        wordBack: 'It was not a way of using up squashes. It was a time to be together.',
      },
      question: 'What did it ask of the team?',
      echo: 'with us, a soup made to use up squashes became a weekly custom.',
      takeaway: 'Ask who would hold the soup with us.',
    },
    {
      name: 'Heath',
      arrives: 'Hello, I am new. I have looked after members for a short while.',
      question: 'And for people around, what did it change?',
      echo: 'because I am asked how many boxes, never what they changed.',
      takeaway: 'Ask another question than “how many”.',
    },
  ],
  lines: {
    'useful-effects': [
      [0, 'expected', 'Fresh vegetables each week', 'the members'],
      [0, 'unexpected', 'Neighbours who talk to each other', 'the neighbourhood'],
      [1, 'around-good', 'A trade seen from close by', 'the children'],
      [3, 'around-bad', 'An evening that ends later', 'the Thursday team'],
      [5, 'uncounted', 'Time spent listening', 'people who live alone'],
    ],
    resources: [
      [2, 'trust-grown', 'They call us without waiting for trouble'],
      [1, 'skill-used', 'Showing one’s gesture to somebody who does not know'],
      [4, 'relevance-grown', 'Starting from what people bring'],
      [3, 'health-worn', 'Days that never quite end'],
    ],
    'who-cooperates': [
      [2, 'cooperates', 'A shared kitchen', 'adapting its menu'],
      [4, 'cooperates', 'People living nearby', 'bringing and tidying'],
      [5, 'missing', 'The local council that lends the place'],
      [0, 'benefits', 'The shops next door, on pick-up evenings'],
    ],
    'small-step': [
      [0, 'hypothesis', 'If we ask what the box changes, people will say'],
      [5, 'test', 'One question, at the pick-up, for a month'],
      [3, 'signs', 'The words that come back, and who stays to talk'],
      [1, 'talk-with', 'The council and the school, around one table'],
    ],
  },
  cards: [
    'So what we do on Thursdays is already a service.',
    'I shall ask the cook that question.',
  ],
  stakes: [
    'For me, what is at stake is that what nobody counts is recognised.',
    'And not carrying it alone: who commits with us?',
  ],
  otherWords: 'Making what is not in the box count',
  leaving: [
    'It may leave: we shall need it to talk with partners.',
    'Without names, and without saying which school.',
  ],
}
