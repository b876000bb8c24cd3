import { declineReseat } from '../../../shared/acts/answer-reseat.ts'
import { closePairing, confirmPairing, openPairing } from '../../../shared/acts/pair-device.ts'
import type { Hash, MemberId, RecordId } from '../../../shared/model/ids.ts'
import type { Sealed } from '../../../shared/model/sealed.ts'
import { inviteToken } from '../seal/branches.ts'
import { pairingFragment } from '../seal/fragment.ts'
import { hashOf } from '../seal/hash.ts'
import { askingEpochs, pairingSign, wrapEpochs, wrapSeat, type Paired } from '../seal/pairing.ts'
import { deviceRandom } from '../seal/random.ts'
import type { Pairing } from '../store/pairing.ts'
import type { Changed, Stop } from '../sync/line.ts'
import { reachableOrigin } from './config.ts'
import type { Hosting } from './hosting.ts'
import { outcomeOf } from './line-outcomes.ts'
import { roomKeys } from './room-keys.ts'

const codeLifeMs = 5 * 60_000

const nothing = () => undefined

type Hear = (pairing: Pairing) => void

/** Who asks, as their record says. */
interface Asked {
  readonly id: RecordId
  readonly of: MemberId
  readonly hash: Hash
}

/** A code that is shown: what it is known by at the relay, and what is asked by it. */
interface Code {
  readonly hosting: Hosting
  readonly paired: Paired
  readonly code: string
  readonly hear: Hear
  readonly askedIds: Set<RecordId>
  /** Until what was there before it has been looked at. */
  isNew: boolean
  isOver: boolean
}

/** A code by which one device may ask for this facilitator's seat, for five minutes. */
export async function addDevice(hosting: Hosting, hear: Hear): Promise<Stop> {
  const { device, ring, group, session } = hosting
  if (group.connection.getState().state !== 'live') {
    hear({ kind: 'no-network' })
    return nothing
  }
  const paired = { group: ring.group, linkSecret: deviceRandom(16) }
  const code = hashOf(inviteToken(paired.linkSecret, ring.group))
  const wrap = wrapSeat(paired, ring.member)
  const untilMs = session.desk.nowMs() + codeLifeMs
  const shown: Code = {
    hosting,
    paired,
    code,
    hear,
    askedIds: new Set(),
    isNew: true,
    isOver: false,
  }
  const key = await group.line.post(openPairing(code, { wrap, untilMs, pairs: ring.member }))
  if ((await outcomeOf(group.line, key)) !== 'done') {
    await group.line.discard(key)
    hear({ kind: 'no-network' })
    return nothing
  }
  const address = `${reachableOrigin(device.host.last())}/#${pairingFragment(ring.group, paired.linkSecret)}`
  hear({ kind: 'shown', address, untilMs: device.nowMs() + codeLifeMs })
  const stop = group.line.listen({ records: (changes) => watch(shown, changes) })
  shown.isNew = false
  return () => {
    stop()
    close(shown)
  }
}

/** What was asked for this seat: by this code when it opens, else left over from one that is no more. */
function watch(shown: Code, changes: readonly Changed[]): void {
  if (shown.isOver) return
  const { hosting, paired, askedIds } = shown
  const { open } = roomKeys(paired.group, askingEpochs(paired))
  for (const { collection, id, record } of changes) {
    if (collection !== 'reseats' || record?.['of'] !== hosting.ring.member) continue
    const { owner, epoch, rev, words } = record as unknown as Sealable
    const place = { room: paired.group, collection, id, owner, epoch, rev }
    if (hosting.group.keys.open(place, words) !== undefined) continue
    if (open(place, words) === undefined) {
      // Left over from a code that is no more, it would stand in the way of the device that reads this one.
      if (shown.isNew) void hosting.group.line.post(declineReseat(id as RecordId))
      continue
    }
    askedIds.add(id as RecordId)
    ask(shown, { id, ...record } as unknown as Asked)
  }
}

interface Sealable {
  readonly owner: MemberId
  readonly epoch: number
  readonly rev: number
  readonly words: Sealed
}

function ask(shown: Code, asked: Asked): void {
  if (shown.isOver) return
  shown.hear({
    kind: 'asked',
    sign: pairingSign(asked.hash),
    answer: (yes) => {
      if (yes) void confirm(shown, asked)
      else close(shown)
    },
  })
}

async function confirm(shown: Code, asked: Asked): Promise<void> {
  if (shown.isOver) return
  shown.isOver = true
  const { hosting, paired, code, hear } = shown
  const { epochs } = (await hosting.device.keyring.read(paired.group)) ?? hosting.ring
  const wrap = wrapEpochs(paired, asked.hash, epochs)
  void hosting.group.line.post(confirmPairing({ code, asked, wrap }))
  hear({ kind: 'confirmed' })
}

function close(shown: Code): void {
  if (shown.isOver) return
  shown.isOver = true
  const { hosting, code, hear, askedIds } = shown
  void hosting.group.line.post(closePairing(code, [...askedIds]))
  hear({ kind: 'closed' })
}
