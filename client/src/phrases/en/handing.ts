import type * as french from '../handing.ts'
import type { SaidOf } from './said-of.ts'

export const tHanding: SaidOf<typeof french.tHanding> = {
  offer: 'Pass on facilitation',
  offerTo: (name) => `Pass facilitation on to ${name}?`,
  offerHelp: (name) =>
    `${name} will have the script, the door and the herbarium. Nothing changes before they agree, on their device.`,
  passOn: 'Pass on facilitation',
  passOnHelp: 'You stay at the table, among the peers.',
  together: 'Facilitate together',
  togetherHelp: 'You facilitate together, each person on their own device.',
  waiting: (name) => `Facilitation is offered to ${name}. Waiting for their answer.`,
  takeBack: 'Take back',
  offerRehearsed: 'A rehearsal does not hand facilitation over: nobody would answer.',
  stepDown: 'Step down from facilitation',
  stepDownAsk: 'Step down from facilitation?',
  stepDownHelp: 'The other person goes on facilitating. You stay at the table, among the peers.',

  sheet: 'Recovery sheet',
  sheetHelp:
    'Twelve words on paper give back your facilitation seat, on any device. Put the sheet away like a key.',
  sheetAlone: 'Nobody else should see this screen while the sheet is on it.',
  sheetFormer: 'A sheet already written from here will no longer work.',
  write: 'Write the sheet',
  print: 'Print',
  sheetTitle: (group) => `Recovery sheet of the group “${group}”`,
  sheetBegins: 'Open Faire Écho on another device, or read the code with its camera.',
  sheetBeginsHere: 'Open Faire Écho on the computer that runs this server.',
  sheetOnlyHere:
    'This server can be reached from the computer that runs it only. This sheet works there alone.',
  sheetSteps: [
    'On the home page, choose “I have a recovery sheet”, then write the twelve words.',
    'Tap “Hold the session here”. The session goes on from where it was.',
  ],
  sheetWarning: 'Whoever holds this sheet can facilitate and read this group.',
  sheetRehearsed: 'A rehearsal has no recovery sheet: it goes away with this page.',
  words: 'The twelve words, in order',
  qr: 'Code of the recovery sheet',
  noNetwork: 'A network is needed for this. Try again when it is back.',

  add: 'Add one of my devices',
  addHelp: 'Read this code with your phone’s camera. Then confirm here that it is yours.',
  addWhy: 'Your notes and the herbarium fit there, when this screen is mirrored on the wall.',
  addRehearsed: 'A rehearsal has no other device: it stays within this page.',
  addOnlyHere: 'This server can be reached from this computer only. No other device can be added.',
  addQr: 'Code to add one of my devices',
  asks: (sign) => `A phone asks for your facilitation seat. Does yours show ${sign}?`,
  asksYes: 'Yes, it is mine',
  asksNo: 'No, refuse',
  codeRead: 'The code has been read. Answer before going on.',
  confirmed: 'Done: this phone holds the session with you.',
  codeOld: 'This code is more than five minutes old. It no longer opens anything.',
  codeClosed: 'The code is closed. It no longer opens anything.',
  newCode: 'Show another code',

  elsewhereTitle: 'The session is held on another device',
  elsewhereHelp:
    'Nothing is lost. Until you take it back, this device changes nothing in the session.',
  holdHere: 'Hold the session here',
  home: 'Back to home',
}
