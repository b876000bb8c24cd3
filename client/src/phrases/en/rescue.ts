import type * as french from '../rescue.ts'
import type { SaidOf } from './said-of.ts'

export const tRescue: SaidOf<typeof french.tRescue> = {
  title: 'Recovery sheet',
  help: 'Write the twelve words of the sheet, in order. They are in French; accents do not matter.',
  label: 'The twelve words',
  counted: (known) => (known === 1 ? '1 word recognised of 12' : `${known} words recognised of 12`),
  unknown: (word) => `“${word}” is not in the list.`,
  go: 'Find my seat again',
  looking: 'Looking for your seat…',
  back: 'Home',
  pair: {
    asking: 'Asking the laptop…',
    title: 'The laptop must confirm',
    help: 'It must show the same number. If it is the same, say yes on the laptop.',
    sign: 'The number to compare',
    codeOver: 'This code is of no more use.',
    failed: 'This phone has not been paired',
    next: 'Nothing was passed on. Show another code on the laptop to start again.',
  },
  said: {
    misread: 'These twelve words do not go together. Re-read them, one by one.',
    nothing: 'This sheet no longer opens anything. A newer one may have replaced it.',
    busy: 'Too many attempts from here. Try again in a few minutes.',
    offline: 'The server does not answer. Try again when the network is back.',
    second:
      'Another device read this code before yours. If it is not yours, refuse it on the laptop.',
    declined: 'The laptop did not say yes, or the code was closed.',
    'a-library': 'This sheet belongs to a library. Open it from home: “Library”.',
    'other-seat':
      'This device already has another seat in this group. Take another device to facilitate.',
  },
}
