import type { PublicKey } from '../../../shared/model/boxed.ts'
import { boxesInAll } from '../../../shared/model/keys.ts'
import type { Act } from '../../../shared/acts/act.ts'
import { turnKeys } from '../../../shared/acts/turn-keys.ts'
import { toBase64url } from '../seal/base64url.ts'
import { deviceKeyOf } from '../seal/key-boxes.ts'
import { sealBoxes } from '../seal/make-boxes.ts'
import { deviceRandom } from '../seal/random.ts'
import type { RingTurn } from '../sync/keyring.ts'
import type { Kept, Line } from '../sync/line.ts'
import { countingAt, keysWords, newestIn, type BoxedTo } from './key-chain.ts'
import { outcomeOf } from './line-outcomes.ts'
import { roomKeys } from './room-keys.ts'
import type { Tending } from './key-records.ts'

/** Draws a key and keeps it, before anything of it leaves. */
export function drawTurn(
  { device, ring, records }: Tending,
  away: Pick<RingTurn, 'of' | 'isRemoved'>,
): Promise<void> {
  const turn = { ...away, epoch: newestIn(records) + 1, secret: deviceRandom(32) }
  return device.keyring.update(ring.group, { turn })
}

function keptIn(line: Line): readonly Kept[] {
  let all: readonly Kept[] = []
  line.listen({ outbox: (kept) => void (all = kept) })()
  return all
}

const isTurn = ({ act }: Kept): boolean =>
  act.operations.some(({ collection }) => collection === 'keys')

/**
 * A turn that this device began, brought to its end: posted when it never left, drawn again when
 * another came first, forgotten once it is done or no longer asked for.
 */
export async function endTurn(tending: Tending): Promise<void> {
  const { device, ring, open, records } = tending
  const { turn } = ring
  if (turn === undefined) return
  const waiting = keptIn(open.line).find(isTurn)
  const isPast = newestIn(records) >= turn.epoch
  if (waiting !== undefined && waiting.refused === undefined && !isPast) return
  // Another came first: ours is refused in a moment.
  const outcome = waiting && (await outcomeOf(open.line, waiting.key))
  if (waiting !== undefined && outcome !== 'done') await open.line.discard(waiting.key)
  const isFirst = [undefined, 'done', 'stale', 'exists'].includes(outcome)
  if (!isFirst || isMine(tending, turn) || isDone(tending, turn)) {
    return device.keyring.update(ring.group, { turn: undefined })
  }
  if (isPast) await drawTurn(tending, turn)
  const now = (await device.keyring.read(ring.group)) ?? ring
  if (now.turn !== undefined) await open.line.post(actOf({ ...tending, ring: now }, now.turn))
}

/** The relay took the key that this device drew. */
function isMine({ ring, records }: Tending, { epoch, secret }: RingTurn): boolean {
  const epochs = new Map([[epoch, secret]])
  return keysWords({ room: ring.group, records, epochs }, epoch) !== undefined
}

/** Somebody else turned the key away from the same member, or took them out. */
function isDone({ open, records }: Tending, { of, isRemoved, epoch }: RingTurn): boolean {
  if (isRemoved) return !open.board.getState().members.has(of)
  return [...records.keys.values()].some(
    (record) => Number(record['epoch']) >= epoch && record['of'] === of,
  )
}

/** Newest devices of each first, should there be more of them than boxes. */
function fairly(me: PublicKey, all: readonly BoxedTo[]): PublicKey[] {
  const rank = new Map<string, number>()
  const ranked = [...all].reverse().map(({ owner, key }) => {
    const at = rank.get(owner) ?? 0
    rank.set(owner, at + 1)
    return { at, key }
  })
  const keys = ranked.sort((a, b) => a.at - b.at).map(({ key }) => key)
  // The others know by it who made the next one.
  return [...new Set([me, ...keys])].slice(0, boxesInAll)
}

function actOf({ device, ring, open, records }: Tending, turn: RingTurn): Act {
  const { group: room, member, epochs } = ring
  const { of, isRemoved, epoch, secret } = turn
  const seed = device.boxSeed(room)
  const me = deviceKeyOf(seed)
  const members = open.board.getState().members
  // A lost phone takes nothing from a sheet on paper, nor from the device that says so.
  const stays = ({ owner, key, sheet }: BoxedTo) =>
    owner === of ? !isRemoved && (key === me || sheet !== undefined) : members.has(owner)
  const counting = countingAt({ room, records, epochs }, epoch - 1)
  const devices = fairly(me, counting.filter(stays))
  const before = epochs.get(epoch - 1)
  if (before === undefined) throw new Error(`No key of epoch ${epoch - 1}`)
  const author = roomKeys(room, new Map([[epoch, secret]])).authorOf(member)
  return turnKeys(
    author,
    { of, isRemoved },
    {
      boxes: sealBoxes({ room, epoch, seed, secret, to: devices }),
      words: { before: toBase64url(before) as PublicKey, devices },
    },
  )
}
