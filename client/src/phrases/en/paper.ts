import type * as french from '../paper.ts'
import type { SaidOf } from './said-of.ts'

export const tPaper: SaidOf<typeof french.tPaper> = {
  title: 'The A3 sheet, for a table without phones',
  help: 'One sheet for each situation told. It is blank: nothing of the group is written on it.',
  kind: 'What kind of group?',
  print: 'Print',
  head: 'No names, no places. Each person writes their own words, or says them.',
  situation: 'The situation, in one line',
  situationHelp: 'Three words are enough. The rest is said aloud.',
  echoes: 'That echoes for me because…',
  echoesHelp: 'As “I”, from your own work. A circle alone means: I will say it aloud.',
  concepts: 'What sheds light',
  conceptsHelp: 'Once the person who told has spoken again.',
  stakes: 'What is at stake for us is…',
  stakesHelp: 'No names, no blame. A single doubt is enough for it to stay.',
  flags: ['stays', 'may leave', 'to discuss again'],
  foot: 'What I take away is kept elsewhere, for oneself. This sheet does not leave the group: it is destroyed once the group’s text is written.',
}
