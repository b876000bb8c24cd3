import type { PublicKey } from '../../../shared/model/boxed.ts'
import { boxesInAll, keysIdOf } from '../../../shared/model/keys.ts'
import type { Act } from '../../../shared/acts/act.ts'
import { turnKeys } from '../../../shared/acts/turn-keys.ts'
import { toBase64url } from '../seal/base64url.ts'
import { deviceKeyOf } from '../seal/key-boxes.ts'
import { sealBoxes } from '../seal/make-boxes.ts'
import { deviceRandom } from '../seal/random.ts'
import type { RingTurn, TurnedAway } from '../sync/keyring.ts'
import type { Kept, Line } from '../sync/line.ts'
import { countingAt, keysWords, newestIn, type BoxedTo } from './key-chain.ts'
import { outcomeOf } from './line-outcomes.ts'
import { roomKeys } from './room-keys.ts'
import type { KeyRoom, Tending } from './key-records.ts'

const isSame = (one: TurnedAway, other: TurnedAway): boolean =>
  one.of === other.of && one.isRemoved === other.isRemoved

/** Draws a key and keeps it, before anything of it leaves; after the one that is turning, if there is. */
export function drawTurn({ device, ring, records }: Tending, away: TurnedAway): Promise<void> {
  const { of, isRemoved } = away
  const drawn = { of, isRemoved, epoch: newestIn(records) + 1, secret: deviceRandom(32) }
  return device.keyring.update(ring.group, ({ turn }) => {
    const others = turn?.next?.filter((other) => !isSame(other, away)) ?? []
    const isOther = turn !== undefined && !isSame(turn, away)
    return {
      turn: isOther
        ? { ...turn, next: [...others, { of, isRemoved }] }
        : { ...drawn, next: others },
    }
  })
}

/** Done, or no longer asked for: what was asked for meanwhile begins, in the same write. */
function goOn({ device, ring, records }: Tending, done: RingTurn): Promise<void> {
  return device.keyring.update(ring.group, ({ turn }) => {
    // Another page of this device saw to it first.
    if (turn?.epoch !== done.epoch || !isSame(turn, done)) return {}
    const [first, ...next] = turn.next ?? []
    const drawn = { epoch: newestIn(records) + 1, secret: deviceRandom(32), next }
    return { turn: first && { ...first, ...drawn } }
  })
}

function keptIn(line: Line): readonly Kept[] {
  let all: readonly Kept[] = []
  line.listen({ outbox: (kept) => void (all = kept) })()
  return all
}

const isTurn = ({ act }: Kept, epoch?: number): boolean =>
  act.operations.some(
    ({ collection, id }) =>
      collection === 'keys' && (epoch === undefined || id === keysIdOf(epoch)),
  )

/** Refused, of an earlier turn: another page of this device had posted the same one. */
async function dropPast({ line }: KeyRoom, epoch: number): Promise<void> {
  for (const one of keptIn(line)) {
    const isPast = isTurn(one) && !isTurn(one, epoch)
    if (isPast && one.refused !== undefined) await line.discard(one.key)
  }
}

const ending = new WeakMap<KeyRoom, Promise<void>>()

/**
 * A turn that this device began, brought to its end: posted when it never left, drawn again when
 * another came first, forgotten once it is done or no longer asked for. One at a time on a page.
 */
export function endTurn(tending: Tending): Promise<void> {
  const { open } = tending
  const work = () => endNow(tending)
  const turning = (ending.get(open) ?? Promise.resolve()).then(work, work)
  ending.set(open, turning)
  return turning
}

async function endNow(before: Tending): Promise<void> {
  const { device, open, records } = before
  const ring = (await device.keyring.read(before.ring.group)) ?? before.ring
  const tending = { ...before, ring }
  const { turn } = ring
  if (turn === undefined) return
  await dropPast(open, turn.epoch)
  const waiting = keptIn(open.line).find((one) => isTurn(one, turn.epoch))
  const isPast = newestIn(records) >= turn.epoch
  if (waiting !== undefined && waiting.refused === undefined && !isPast) return
  // Another came first: ours is refused in a moment.
  const outcome = waiting && (await outcomeOf(open.line, waiting.key))
  if (waiting !== undefined && outcome !== 'done') await open.line.discard(waiting.key)
  const isFirst = [undefined, 'done', 'stale', 'exists'].includes(outcome)
  if (!isFirst || isMine(tending, turn) || isDone(tending, turn)) {
    await goOn(tending, turn)
    return turn.next === undefined ? undefined : endNow(tending)
  }
  if (isPast) await drawTurn(tending, turn)
  const now = (await device.keyring.read(ring.group)) ?? ring
  // The key before is learnt in a moment, and this looked at again.
  if (now.turn === undefined || !now.epochs.has(now.turn.epoch - 1)) return
  await open.line.post(actOf({ ...tending, ring: now }, now.turn))
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
