import type * as french from '../refusals.ts'

/** The same reasons, in English. */
export const refusals: Readonly<Record<french.Refusal, string>> = {
  unknown: 'This message was not understood. Your text stays here.',
  role: 'This gesture belongs to somebody else.',
  owner: 'Only the person who wrote this text may change it.',
  closed: 'The session is over. Your text stays on this device.',
  stale: 'A newer version arrived meanwhile. Yours stays here.',
  exists: 'This is already there.',
  missing: 'That text was withdrawn meanwhile. Yours stays here.',
  withdrawn: 'That text was withdrawn.',
  'no-pen': 'The pen is elsewhere at this moment. Your text stays here.',
  'not-told': 'Echoes open once the situation has been told. Yours is kept here.',
  'own-situation': 'It is your situation: echoes come from the others.',
  full: 'The group is full: sixteen seats.',
  'door-closed': 'The door is closed. The facilitator can reopen it in one tap.',
  'too-many': 'The session is full. Withdraw one text to post another.',
  'step-over': 'The step changed before this text left. It is not posted: it stays here.',
  'few-here': 'Without a signature, at least five people must be connected. Your text stays here.',
  'enough-unsigned': 'Five unsigned texts a person and step, no more. Yours stays here.',
  'last-facilitator': 'A group always keeps a facilitator.',
  'held-back': 'A request without a signature waits to be read. The text does not go out.',
  epoch: 'The key of the group has changed. Your text stays here.',
  'too-fast': 'Too many gestures at once. All is kept here and will leave in a moment.',
  'read-only': 'The session has reached its size limit. Your texts stay here.',
}

export function isRefusal(reason: string): reason is french.Refusal {
  return Object.hasOwn(refusals, reason)
}
