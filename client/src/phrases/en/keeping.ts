import type * as french from '../keeping.ts'
import type { SaidOf } from './said-of.ts'

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

export const tKeeping: SaidOf<typeof french.tKeeping> = {
  title: 'How long it is kept',
  help: 'A session’s cards erase themselves, on the date written here. Everyone reads it on their phone. The group’s texts stay until the end of the cycle. Choose how long for the sessions to come.',
  days: 'For the sessions to come',
  count: (days) => (days === 0 ? 'the following night' : `${days} days`),
  erase: (number) => `Erase session ${number}`,
  eraseGoes:
    'All its cards leave tomorrow at this time, from every device and from the server. Everyone sees it announced. You may go back on it until then.',
  gone: (number, atMin) => `Session ${number}: erased on ${format.format(atMin * 60_000)}.`,
  open: 'It is open: it erases itself once closed, or on this date.',
  on: (atMin) => `Erasure announced for ${format.format(atMin * 60_000)}.`,
  keep: 'Cancel the erasure',
  now: 'Erase without waiting',
  nowGoes: 'Nothing will be able to come back, on any device.',
  notNow: 'Not now',
  whole: 'The whole group',
  group: 'Erase the whole group',
  groupGoes:
    'The group, its sessions and its texts leave in seven days, from every device and from the server. Everyone sees it announced. You may go back on it until then.',
  groupOpen: 'A session is open. Close it to erase without waiting.',
  typeWord: (word) => `To confirm, type “${word}”`,
  ended: 'This session has been erased',
  endedNext: 'Nothing of it remains on this device or on the server. The receipt is in “My texts”.',
  home: 'Back to home',
  typed: 'The word asked for is missing.',
}
