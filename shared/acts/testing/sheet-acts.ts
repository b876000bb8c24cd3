import { printOf } from '../../model/flag.ts'
import { onlyId, type RecordId } from '../../model/ids.ts'
import type { Write } from '../../policy/records.ts'
import { id, inDocument, owned } from '../../policy/testing/views.ts'
import type { Act } from '../act.ts'
import { flagStake } from '../flag-stake.ts'
import { lendPen, takePenBack } from '../lend-pen.ts'
import { openSheet } from '../open-sheet.ts'
import { settleNextTime } from '../settle-next-time.ts'
import { adopt, propose, putWording, reword } from '../word.ts'
import { atMin, author, before, fresh, me, without, type Case } from './author.ts'
import { inSession, session, sheet } from './session.ts'

const line = { cell: 'real', text: 'On finit à la main.', atMin }
const lent = inDocument('pens', 'sheet', owned('tiers', { member: me }))
const stakeId = id('stake') as RecordId
const flag = { flag: 'stays' as const, print: printOf('Autrement'), alone: false, atMin }

/** What the facilitator may do, and whoever has the pen: nobody has it here. */
const byPen = (name: string, act: () => Act, there?: readonly Write[]): Case => ({
  ...inSession(name, 'f', act, there),
  peerHears: 'no-pen',
})

/** Every act on a sheet, a pen or a flag, and who does it. */
export const sheetCases: readonly Case[] = [
  inSession('opens a sheet', 'f', () =>
    openSheet(author, fresh, { stage: 'prescribed-real', atMin }),
  ),
  inSession('proposes a line', 'fp', () => propose(author, { id: fresh, of: sheet }, line)),
  inSession(
    'puts a line, pen in hand',
    'fp',
    () => putWording(author, { id: fresh, of: sheet }, line),
    [...session, lent],
  ),
  byPen('puts a line without the pen', () => putWording(author, { id: fresh, of: sheet }, line)),
  inSession(
    'says a line again',
    'fp',
    () => {
      const replaces = {
        id: id('theirs') as RecordId,
        before: before('adoptions', id('theirs'), {}),
      }
      return putWording(author, { id: fresh, of: sheet, from: replaces.id, replaces }, line)
    },
    [...session, lent],
  ),
  inSession('rewords one’s own proposal', 'fp', () =>
    reword(author, before('wordings', id('mywordings'), line), { ...line, text: 'Autrement' }),
  ),
  byPen('adopts a proposal', () =>
    adopt(author, { id: id('mywordings') as RecordId, before: undefined }, false),
  ),
  byPen('leaves it aside', () =>
    adopt(
      author,
      { id: id('theirs') as RecordId, before: before('adoptions', id('theirs'), {}) },
      true,
    ),
  ),
  inSession('lends the pen', 'f', () =>
    lendPen(author, { of: sheet, member: me }, { step: 'prescribed-real', atMin }),
  ),
  inSession(
    'lends it to somebody else',
    'f',
    () => lendPen(author, { of: sheet, member: me, again: true }, { step: 'stakes', atMin }),
    [...session, lent],
  ),
  inSession('takes the pen back', 'f', () => takePenBack(sheet), [...session, lent]),
  byPen(
    'flags a stake first',
    () => flagStake(author, { id: stakeId, before: undefined }, flag),
    without(session, 'flags'),
  ),
  byPen('flags it again', () =>
    flagStake(author, { id: stakeId, before: before('flags', stakeId, flag) }, flag),
  ),
  inSession('settles the next time', 'f', () => settleNextTime(author, undefined, { drafter: me })),
  inSession(
    'settles it again',
    'f',
    () => settleNextTime(author, before('nextTime', onlyId, {}), { startsAtMin: atMin }),
    [...session, inDocument('nextTime', 'only', owned('me'))],
  ),
]
