import type * as french from '../professionnalisation.ts'

/** Professionnalisation, played in English by the same six people. */
export const professionnalisation: typeof french.professionnalisation = {
  parts: [
    {
      name: 'Basil',
      arrives: 'I come from the greenhouse, my hands still have soil on them.',
      story: {
        title: 'The seed drill that I always set myself',
        telling:
          'Two people had to learn to set the seed drill. Rain was coming, so I set it myself, as always. They watched, and they touched nothing.',
        moments: [
          'That two people can set the drill before summer.',
          'Rain was coming: I set it, they watched.',
          'Sowing before the rain, or leaving time to learn.',
        ],
        answer: 'There were three of us around the drill. I decided, when I saw the clouds.',
        wordBack: 'I say that I show. In fact I do it in front of them.',
      },
      question: 'Who else can do this, where you are?',
      echo: 'I set things, and I say that I show. The others’ hands stay in their pockets.',
      takeaway: 'Put my hands behind my back, once.',
    },
    {
      name: 'Rosemary',
      arrives: 'Hello, a bit rushed this morning, but here I am.',
      story: {
        title: 'The badly mulched row that I left',
        telling:
          'A row was mulched too thin. I chose to redo nothing, so that it would show. Two weeks later everyone was weeding that row and looking at me.',
        moments: [
          'A thick mulch, and a team that works on its own.',
          'I left the row as it was, without a word.',
          'Letting the mistake show, or sparing the extra work.',
        ],
        answer: 'No time was planned to talk about it. I decided alone, walking past one evening.',
        wordBack: 'Letting it happen without a word is not yet learning.',
      },
      question: 'What was said before starting?',
      echo: 'I let the mistake show. But if we never talk about it, it serves nothing.',
      takeaway: 'Go back to the row with the team, on Friday.',
    },
    {
      name: 'Jasmine',
      arrives: 'I bring tomatoes, help yourselves at the break.',
      story: {
        title: 'Sorting tomatoes, too fast or too well',
        telling:
          'One person sorted each tomato like a jewel. The crates fell behind, and her neighbours grumbled. I asked her to go fast, and her sorting became poor.',
        moments: [
          'Forty crates sorted before two o’clock.',
          'I asked the most careful person to go faster.',
          'The pace of the table, or one person’s care.',
        ],
        answer:
          'There were four at the table. Nobody wrote the pace down: it comes from the van’s hour.',
        wordBack: 'She was right about care. I was right about time. We never spoke of it.',
      },
      question: 'How could you tell that it was well done, or not?',
      echo: 'with us the most careful one passes for the slowest. And I cannot defend him.',
      takeaway: 'Ask the team what good sorting is.',
    },
    {
      name: 'Rowan',
      arrives: 'I am well. I tried something, I shall tell you.',
      story: {
        title: 'Explaining pruning without doing it',
        telling:
          'I decided to prune tomatoes by voice, without shears. Someone cut off a top, and I did not move. She saw it herself, and she laughed.',
        moments: [
          'That each person prunes one row alone by the end of the month.',
          'I guided by voice, without touching the shears.',
          'Losing a few plants, or keeping it in my hands for ever.',
        ],
        answer:
          'I had chosen the row at the back, on purpose. The crop manager had agreed to lose six plants.',
        wordBack: 'What let us try was that the loss had been decided before.',
      },
      question: 'What were you ready to lose?',
      echo: 'I keep my hands behind my back, but only on the row at the back.',
      takeaway: 'Choose beforehand the row where we may fail.',
    },
    {
      name: 'Hazel',
      arrives: 'I came on foot, it does me good.',
      story: {
        title: 'The instruction that depends on who leads',
        telling:
          'On Monday I have the lettuces cut at the root. On Tuesday my colleague asks for the opposite. Someone told me: agree first, and I will listen to you.',
        moments: [
          'One way of harvesting the lettuces.',
          'I answered that each of us has a way, and went on.',
          'My own way, or a rule in common.',
        ],
        answer: 'No time is planned for agreeing. We meet at the gate, with the keys.',
        wordBack: 'She was not asking for a rule. She was asking us to talk.',
      },
      question: 'Who could settle it that day?',
      echo: 'with us too the instruction depends on who leads, and the team adapts.',
      takeaway: 'One hour with my colleague, without the keys.',
    },
    {
      name: 'Heath',
      arrives: 'Hello. I have led a team for three months, I have all to learn.',
      question: 'How had you learnt it yourself?',
      echo: 'because I learnt by watching, and it was not enough for me.',
      takeaway: 'Ask to try, instead of watching.',
    },
  ],
  lines: {
    'prescribed-real': [
      [0, 'prescribed', 'Teaching a new gesture each week', 'integration'],
      [2, 'prescribed', 'Crates ready at two o’clock', 'delivery'],
      [3, 'real', 'We do it in front of them, and say that we show'],
      [4, 'real', 'Each keeps a way, and does not tell the others'],
      [1, 'weighed', 'The van’s hour, or time to learn'],
    ],
    controversy: [
      [1, 'dispute', 'Should we let a mistake happen when we see it coming?'],
      [3, 'position-a', 'A mistake of one’s own is less easily forgotten'],
      [0, 'position-b', 'A lost bed is the whole team’s work'],
      [5, 'conditions', 'When the loss is decided before, and talked about after'],
    ],
    'reference-points': [
      [3, 'reference', 'We choose beforehand the row where we may fail'],
      [1, 'reference', 'A mistake left there, we go back to it together'],
      [4, 'need-management', 'One hour a month to agree among supervisors'],
      [5, 'need-network', 'Seeing how other gardens show a gesture'],
    ],
  },
  cards: [
    'I could explain that to my colleague in my own words.',
    'So what I do without thinking is work.',
  ],
  stakes: [
    'For me, what is at stake is daring to let people try.',
    'And agreeing among ourselves, before asking the team to agree.',
  ],
  otherWords: 'Letting people try, without leaving them alone',
  leaving: [
    'The reference point may leave, it can serve elsewhere.',
    'The disagreement, I would rather it stayed among us.',
  ],
}
