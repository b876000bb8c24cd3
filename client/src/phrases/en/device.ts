import type * as french from '../device.ts'
import type { SaidOf } from './said-of.ts'

const size = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

export const tDevice: SaidOf<typeof french.tDevice> = {
  title: 'This device',
  back: 'Back to home',
  kept: 'What is kept here',
  lede: 'Your seats, your drafts, a copy of your groups’ texts, encrypted.',
  ledePlain: 'Your seats, your drafts, a copy of the texts. On this network, their keys lie bare.',
  weight: (bytes) => (bytes < 1e6 ? 'Less than 1 MB.' : `About ${size.format(bytes / 1e6)} MB.`),
  promised: 'This browser has undertaken to keep them.',
  notPromised: 'This browser may erase them when space runs short, or after weeks without a visit.',
  askToKeep: 'Ask it to keep them',
  declined: 'It will not undertake to today. Coming back often helps.',
  groups: 'My seats',
  seat: (name, facilitates) => `${name}, ${facilitates ? 'I facilitate' : 'I take part'}`,
  quit: 'Leave this group',
  quitNext:
    'Your name and seat are given back, and all your devices leave. What you posted stays with the group, except what you withdraw first.',
  forget: 'Erase it from here, keep my seat',
  forgetNext:
    'Its texts and keys disappear from here, with whatever has not been sent. Your seat waits: “It’s me, on another phone”.',
  confirm: (word) => `To confirm, write: ${word}`,
  notNow: 'Not now',
  going: 'Giving your seat back. Without a network, keep this page open.',
  code: 'A code to open with',
  codeInsecure: 'Not here: it takes an address that begins with https.',
  codeLede:
    'If you wish, this device asks for it at each opening, and after ten minutes out of sight.',
  codeSet: 'Choose a code',
  codeIsSet: 'A code closes this device.',
  codeClear: 'Remove the code',
  wipe: 'Lend, give away or discard this device',
  wipeLede:
    'All that Faire Écho keeps here disappears, with whatever has not been sent. Your seats remain in your groups.',
  wipeAsk: 'Erase everything from this device',
  wipeYes: 'Erase everything, now',
}
