import type * as french from '../prepare.ts'
import type { SaidOf } from './said-of.ts'

const min = (minutes: number): string => `${minutes}\u00a0min`

const hours = (minutes: number): string => {
  const rest = minutes % 60
  const tail = rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`
  return minutes < 60 ? min(minutes) : `${Math.floor(minutes / 60)}\u00a0h${tail}`
}

const stakesAgain = (count: number): string => {
  if (count === 0) return ''
  return count === 1 ? ' One stake is to be reopened.' : ` ${count} stakes are to be reopened.`
}

const aside = (count: number): string => {
  if (count === 0) return ''
  return count === 1 ? ', 1 concept set aside' : `, ${count} concepts set aside`
}

export const tPrepare: SaidOf<typeof french.tPrepare> = {
  title: (day) => (day === undefined ? 'Prepare' : `Prepare, ${day}`),
  note: (kind, number, planned) =>
    number === 0 || number > planned
      ? `${kind} · session ${number}`
      : `${kind} · session ${number} of ${planned}`,
  back: 'Back to home',
  kept: 'Kept on this device, even offline',
  full: 'This device is full: this holds on screen, but is no longer kept.',
  print: 'Print',
  rehearse: 'Rehearse without the group',
  rehearsal: 'Rehearsal.',
  rehearsalHelp:
    'Nothing is sent or kept. The words of the door open nothing. Other devices and the separate screen are of no use here.',
  rehearsalEnd: 'End the rehearsal',
  loading: 'Opening what this device keeps…',
  date: 'Which day?',
  time: 'At what time?',
  place: 'Where, this time?',
  places: { 'on-site': 'In the same room', remote: 'Remotely' },
  which: 'What to begin with?',
  whichOnes: [
    { value: 'frame', label: 'Session 0, setting the ground rules' },
    { value: 'first', label: 'Session 1' },
  ],
  whichHelp: 'Session 0 sets the aim, the rules, what may leave, and the dates.',
  duration: 'How long, this time?',
  hours,
  clock: (at) => `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`,
  other: 'other',
  otherLabel: 'Another duration',
  less: 'Five minutes less',
  more: 'Five minutes more',
  people: 'How many will you be?',
  fewer: 'One person fewer',
  onePerson: 'One person more',
  halfRounds:
    'Beyond ten: one minute each at the round and the echoes, or two half-rounds. A single situation.',
  remoteMany: 'Remotely, beyond eight, working together becomes very hard.',
  remotePause: 'Remotely, a real break is necessary: it stays in the script.',
  over: (minutes) =>
    `The minutes set run over by ${min(minutes)}. Let a step follow the duration, or take more time.`,
  script: 'Script',
  fromOwn: 'It starts from the group’s script.',
  fromProposed: 'It starts from the proposed script.',
  keepOwn: 'Keep for the next sessions',
  keptOwn: 'It is now the group’s script.',
  toProposed: 'Go back to the proposed script',
  forgetOwn: 'Forget the group’s script',
  forgotten: 'The next sessions will start from the proposed script.',
  ownWhere: 'The group’s script is encrypted, and shared with its members.',
  concepts: 'Set aside',
  atMost: 'three concepts at most',
  noConcept: 'None yet. They will come first in the herbarium, for you alone.',
  suggested: 'Often useful at this moment of the cycle',
  found: (count) => (count === 1 ? '1 concept' : `${count} concepts`),
  nothingFound: 'No concept with these words. Try another.',
  search: (count) => `Search among ${count} concepts`,
  putBack: (name) => `Put back in the herbarium: ${name}`,
  enough: 'Three are already set aside. Put one back to choose another.',
  stakes: 'Stakes to reopen',
  stakesHelp: 'Ticked, they will be recalled to you at the thread from last time.',
  noStake: 'No stake of past sessions is kept on this device.',
  fromSession: (number) => `session ${number}`,
  litBy: (concepts) => `, lit by: ${concepts}`,
  flags: { stays: 'stays', 'may-leave': 'may leave', discuss: 'to discuss again' },
  ready: 'All is ready:',
  noDate: 'A date remains to be chosen.',
  readiness: (minutes, people, concepts) =>
    `${minutes} minutes, ${people} people${aside(concepts)}.`,
  stakesAgain,
  synthesis: 'Write a synthesis',
  open: 'Open the session',
  prepare: 'Prepare',
  toPrepare: 'To be prepared.',
  toOpen: 'The session opens when you decide. Five words, said aloud, will bring the group in.',
  from: (day, start, end) => `${day}, from ${start} to ${end}`,
  again: {
    standing:
      'The server does not know this group any more, or this device. What this device keeps can still be read here.',
    ways: 'Do others still get in? Come back by the five words. Does nobody get in? Make it again from here.',
    open: 'Make the group again',
    title: (group) => `Make the group “${group}” again?`,
    mine: 'Your texts come back to it, under your name, with the sessions that this device knows.',
    others: 'The others come back by the five words, to their own seats, with their texts.',
    past: 'For them to find past sessions again, choose at the door: “All that can still be read again”.',
    go: 'Make the group again',
    going: 'Setting the table…',
    cancel: 'Cancel',
    close: 'Close',
    there:
      'This group is still there, and this device has no seat in it any more. Ask whoever facilitates for the five words.',
    offline: 'No network for now. Nothing has changed: try again when it is back.',
    code: 'The host asks for its words to make a group. Those it was given are not the right ones.',
    codeLabel: 'The words given by the host',
  },
}
