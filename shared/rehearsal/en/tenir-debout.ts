import type * as french from '../tenir-debout.ts'

/** Tenir debout, played in English by the same six people. */
export const tenirDebout: typeof french.tenirDebout = {
  parts: [
    {
      name: 'Basil',
      arrives: 'I arrive out of breath, the van would not start. Glad to be here.',
      story: {
        title: 'Bunching radishes alone during the break',
        telling:
          'We were two people short, and the delivery left at noon. I finished the radishes alone, during the break. When someone came to help, I said no.',
        moments: [
          'Two people short, and the delivery at noon.',
          'I finished the bunches alone, during their break. Someone offered help, I said no.',
          'Tired, and a little ashamed of taking their place.',
        ],
        answer: 'Nobody had asked me to. I was alone in the shed, and I only looked at the clock.',
        wordBack: 'I thought I was protecting the team. I hear that I left them out.',
      },
      question: 'Who else was there at that moment?',
      echo: 'I too finish alone when time is short, and I tell nobody.',
      takeaway: 'Say that I need help before ten to twelve.',
    },
    {
      name: 'Rosemary',
      arrives: 'A short night behind me, and a wish to listen.',
      story: {
        title: 'The contract that ends on Friday',
        telling:
          'Someone in the team was leaving on Friday, with nothing after. She planted the leeks as if she would harvest them. I did not know what to say, so I spoke of the weather.',
        moments: [
          'A contract ended on Friday. We were planting for winter.',
          'I spoke of the weather, and finished the bed beside her.',
          'I was sad, and I felt small.',
        ],
        answer:
          'It had been decided a month before, elsewhere. I learnt it on the Monday, from a form.',
        wordBack: 'Staying beside her was perhaps already saying something.',
      },
      question: 'What was planned that day?',
      echo: 'with us it is people’s last day: I keep my hands busy so as not to speak.',
      takeaway: 'Ask earlier what is being decided.',
    },
    {
      name: 'Jasmine',
      arrives: 'I am here, still a little angry. It will settle.',
      story: {
        title: 'The evening forms, filled in inside the car',
        telling:
          'In the evening each person’s form was due for the next day. I filled them in inside my car, engine off, from memory. I wrote “nothing to say” everywhere, and it was not true.',
        moments: [
          'Fourteen forms to hand in for the next morning.',
          'I filled them in from memory, in the car. I wrote “nothing to say”.',
          'I felt that I was erasing their day, and mine.',
        ],
        answer:
          'There was no time for writing at the garden. I knew it from the harvest on, looking at the sky.',
        wordBack: 'It is not the form that weighs on me. It is telling nobody about it.',
      },
      question: 'When did you know that it would be hard?',
      echo: 'because nobody sees my evening work either.',
      takeaway: 'Write down one true thing a day.',
    },
    {
      name: 'Rowan',
      arrives: 'Calm. I left my phone in the changing room, on purpose.',
      story: {
        title: 'The quarrel beside the greenhouse',
        telling:
          'Two people quarrelled over a wheelbarrow. I stepped between them, and I shouted louder. Then everyone worked in silence until evening.',
        moments: [
          'A quarrel over a wheelbarrow, beside the greenhouse.',
          'I stepped between the two, and I shouted.',
          'I was afraid, then ashamed of having shouted.',
        ],
        answer:
          'Nobody but me could have stopped me. The next team was watching, and we were already late.',
        wordBack: 'I kept the peace. I do not know yet what I silenced.',
      },
      question: 'What would you have liked to be able to do?',
      echo: 'to keep the peace, I shouted. Since then I wonder whom I silenced.',
      takeaway: 'Come back and talk the next day.',
    },
    {
      name: 'Hazel',
      arrives: 'I arrive happy, the first broad beans are up.',
      story: {
        title: 'The team sent me to sit down',
        telling:
          'My back hurt and I had said nothing. The team took me by the arm and sat me on a crate. They finished the bed, and they finished it well.',
        moments: [
          'A sore back since the morning, and not a word of it.',
          'The team made me sit. I watched, and I redid nothing.',
          'I was embarrassed, then very touched.',
        ],
        answer:
          'The team decided, not me. I understood when I saw the crate already turned to the bed.',
        wordBack: 'I realise that letting myself be helped was my work too.',
      },
      question: 'Who could have decided otherwise?',
      echo: 'the other way round: the team made me sit, and I found it hard to let them.',
      takeaway: 'Let myself be helped once, and see what that does.',
    },
    {
      name: 'Heath',
      arrives: 'Hello. It is my first time, I shall mostly listen.',
      question: 'And the next day, how was it?',
      echo: 'because I am new, and I already pretend not to be tired.',
      takeaway: 'I am not the only one.',
    },
  ],
  lines: {},
  cards: [
    'I shall think again about that question on my way home.',
    'I did not know there was a word for it.',
  ],
  stakes: [
    'For me, what is at stake is helping without taking over.',
    'And also: that what we hold up is seen, at least among us.',
  ],
  otherWords: 'Asking for help without losing one’s place',
  leaving: [
    'It may leave, if nobody can be recognised.',
    'I would rather the other one stayed here for now.',
  ],
}
