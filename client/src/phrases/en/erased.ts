import type * as french from '../erased.ts'
import type { SaidOf } from './said-of.ts'

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const dayOf = (atMs: number): string => format.format(atMs)
const day = (atMin: number): string => dayOf(atMin * 60_000)

/** Copies of the keys are kept for so long at most. */
const backUpMs = 7 * 86_400_000

const copies = (atMs: number): string =>
  `Back-up copies unreadable by ${dayOf(atMs + backUpMs)} at the latest.`
const receipt = (atMs: number): string =>
  `Receipt: erased everywhere we can reach: the server, and each device at its next contact. ${copies(atMs)}`

export const tErased: SaidOf<typeof french.tErased> = {
  session: (number, startedMin, atMin) =>
    `Session ${number}, of ${day(startedMin)}: erased by ${day(atMin)} at the latest.`,
  by: (atMin) => `Erased by ${day(atMin)} at the latest.`,
  on: (atMin) => `Erased on ${day(atMin)}.`,
  groupBy: (atMin) => `This group and all its texts will be erased on ${day(atMin)}.`,
  receipt: (atMin) => receipt(atMin * 60_000),
  confirmed: (confirmed, awaited) =>
    `Devices that confirmed it: ${confirmed}. People not back yet: ${awaited}.`,
  receipts: 'Receipts',
  receiptsHelp: 'On this device alone. This page can be printed.',
  drop: 'Erase this receipt',
  mine: 'Erase everything I wrote',
  mineGoes:
    'All that you posted in this group leaves every screen, with the echoes it received. Your drafts here go too. Nothing comes back. Your unsigned texts remain: this phone has forgotten that they are yours. The person who facilitates can withdraw them.',
  said: ({ what, name, atMs }) =>
    what === 'group'
      ? [
          `${name === '' ? 'A group' : `The group “${name}”`} was erased on ${dayOf(atMs)}.`,
          receipt(atMs),
        ]
      : [
          `Your texts of the group “${name}”: erasure asked for on ${dayOf(atMs)}.`,
          `They leave the server, and each device at its next contact. ${copies(atMs)} For an open session, seven days after it closes.`,
        ],
}
