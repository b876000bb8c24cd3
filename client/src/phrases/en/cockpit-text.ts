import type * as french from '../cockpit-text.ts'
import type { SaidOf } from './said-of.ts'

const seasons = ['winter', 'spring', 'summer', 'autumn'] as const

/** “autumn 2026”: nothing finer stands on a paper. December belongs to the winter that begins. */
export const tSeason: typeof french.tSeason = (atMs) => {
  const at = new Date(atMs)
  const month = at.getMonth()
  return `${seasons[Math.floor(((month + 1) % 12) / 3)]} ${at.getFullYear()}`
}

export const tCockpitText: SaidOf<typeof french.tCockpitText> = {
  title: 'The group’s text',
  menu: 'Print the group’s text',
  open: 'Re-read and print the group’s text',
  help: 'To be read aloud, together. The group approves or corrects it, on paper or here.',
  named: 'A first name of the table is in a stake. Put it in other words before printing.',
  print: 'Print',
  head: (kind, number, season) => `${kind}, session ${number}, ${season}`,
  stakes: 'What is at stake for us',
  none: 'No stake has been posted yet.',
  undecided: 'not decided yet',
  sheds: 'What sheds light:',
  concepts: 'What was handed out',
  correct: 'Correct',
  correctHelp:
    'Read it aloud, and correct whatever the group would say otherwise. No names. Everyone reads it on their phone.',
  lineLabel: 'This line, in the group’s words',
  addLine: 'Add a line',
  takeAway: 'Remove this line',
  next: 'Next time',
  approved: 'Read aloud, together. The group approves this text.',
  toCorrect: 'To correct at the next thread:',
  foot: 'This text stays in the group. It holds no names: nobody adds any.',
}
