import type * as french from '../lock.ts'
import type { SaidOf } from './said-of.ts'

export const tLock: SaidOf<typeof french.tLock> = {
  title: 'Faire Écho is closed here',
  lede: 'A code has been chosen on this device.',
  code: 'Your code',
  show: 'Show what I type',
  open: 'Open',
  opening: 'Opening…',
  wrong: 'This code does not open it. Nothing is erased.',
  wait: (seconds) => `You may try again in ${seconds} s.`,
  forgotten: 'Code forgotten?',
  lost: [
    'Nobody can find it again. What has left here stays in your groups, and so does your seat.',
    'Erase everything from this device, then join a session: “It’s me, on another phone”.',
    'Do you facilitate alone? Your recovery sheet gives you back your seat.',
    'What has not left here will be lost, your herbarium too.',
  ],
  erase: 'Erase everything from this device',
  eraseYes: 'Erase everything, now',
  notNow: 'Not now',
  before: [
    'It stops whoever holds your device. With specialised equipment, six digits give way; a long phrase does not.',
    'Once forgotten, nobody finds it again. Everything here must be erased; come back by “It’s me, on another phone”.',
  ],
  newCode: 'Six digits at least, or a phrase',
  again: 'Once more, to be sure',
  plain: 'Too easy to guess: six characters at least, which do not follow each other.',
  other: 'The two are not the same.',
  set: 'Set this code',
  next: 'The page opens again and asks you for it.',
  clear: 'Remove the code',
}
