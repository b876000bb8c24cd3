import type * as french from '../sheet.ts'
import type { SaidOf } from './said-of.ts'

export const tSheet: SaidOf<typeof french.tSheet> = {
  line: 'A line for the sheet',
  where: 'Where does this line go?',
  what: 'What does it say?',
  help: 'Roles, types of organisation. Never a name.',
  open: 'Propose a line',
  propose: (name) => `Propose, signed ${name}`,
  proposeHelp: 'The person who facilitates sees your name. The sheet carries none.',
  mine: 'The lines you proposed',
  pen: 'You have the pen',
  penHelp: 'You write for the group, what it says. The sheet carries no name.',
  penGone: 'The pen has gone back to the person who facilitates. Your text stays here.',
  put: 'Post on the sheet',
  putStake: 'Post these words',
  stakeWords: 'What is at stake for us is…',
  proposed: 'Proposed by the group',
  take: 'Take',
  leave: 'Leave aside',
  reword: 'Put in other words',
  keepWords: 'Keep these words',
  nothingNew: 'Change nothing',
  flag: 'What becomes of this stake?',
  flags: { stays: 'stays', 'may-leave': 'may leave', discuss: 'to discuss again' },
  reworded: 'The words have changed since.',
  nextTime: 'Next time',
  groupText: (number) => `What the group kept of session ${number}`,
  groupTextStays: 'This text stays in the group.',
  lit: (names) => `Lit by: ${names}`,
  handed: (names) => `Concepts handed out: ${names}`,
  pistes: 'To try, and what stays open',
  drafter: (name) => `${name} is drafting the group’s text.`,
}

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })

/** “Thursday 14 January, 9:30”, in the device’s own time. */
export const tDay: typeof french.tDay = (atMin) => {
  const at = new Date(atMin * 60_000)
  return `${day.format(at)}, ${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
}
