import { isFull, type OwnRecord } from './device-store.ts'
import { inTurn, run, tellOutbox, type LineCore } from './line-core.ts'
import { entriesOf, type Entry } from './outbox.ts'
import { isReady, returning, withdrawals } from './own-records.ts'
import { persist, type Replica } from './replica.ts'

/** Updates that answer nothing of ours may wait this long together. */
const keepWithinMs = 200
/** While something waits, the outbox is read again this often: another tab may have sent it. */
const lookAgainMs = 2_000

/** Reads the outbox again and tells of it. Within a turn. */
export async function readOutbox(core: LineCore): Promise<void> {
  core.entries = await entriesOf(core.world.store, core.options.room)
  tellOutbox(core)
  const { nowMs, after } = core.world
  const waiting = core.entries.filter(({ refused }) => refused === undefined)
  const held = waiting.map(({ holdUntilMs = 0 }) => holdUntilMs - nowMs()).filter(isAhead)
  core.stopHold?.()
  if (waiting.length === 0 || core.isStopped) return
  core.stopHold = after(Math.min(lookAgainMs, ...held), () => {
    run(core, refresh(core))
    pump(core)
  })
}

const isAhead = (ms: number): boolean => ms > 0

/** The outbox as it is on the device: another tab may have changed it. */
export function refresh(core: LineCore): Promise<void> {
  return inTurn(core, () => readOutbox(core))
}

/** Sends what may be sent, when there is a socket that has synced. */
export function pump(core: LineCore): void {
  const { live } = core
  if (live === undefined || live.answered === 0) return
  run(core, live.sender.pump())
}

/** Puts on the device what came from the relay, with the acts it answered. */
export function keep(core: LineCore): Promise<void> {
  core.stopKeeping?.()
  core.stopKeeping = undefined
  return inTurn(core, async () => {
    const { replica, place } = core
    if (replica === undefined) return
    const settled = core.settling.splice(0)
    try {
      await persist(place, replica, settled)
    } catch (cause) {
      if (!isFull(cause)) throw cause
      // The relay is the memory and this device a cache: what was answered leaves the outbox.
      replica.pending = []
      await persist(place, replica, settled)
    }
    if (settled.length === 0) return
    await readOutbox(core)
    core.world.nudge?.tell(core.options.room)
    pump(core)
    bringBack(core)
  })
}

/** Keeps soon, with whatever else comes meanwhile. */
export function keepSoon(core: LineCore): void {
  core.stopKeeping ??= core.world.after(keepWithinMs, () => run(core, keep(core)))
}

/**
 * Posts again what is this member's own and a lost generation took away, and withdraws again what
 * it brought back. One act a record: one that is refused does not keep the others here.
 */
export function bringBack(core: LineCore): void {
  const { replica } = core
  if (replica === undefined || !core.isShowing) return
  const isAsked = core.entries.some((entry) => mayGoNow(entry, replica))
  if (isAsked || replica.own.length + replica.again.length > 0)
    run(
      core,
      inTurn(core, () => postAgain(core)),
    )
}

/**
 * An echo that was back before it was said again that its situation had been told; or what was written
 * while the relay was away, about what it lost and has again.
 */
function mayGoNow({ act, returns, refused }: Entry, { maps }: Replica): boolean {
  const { operations } = act
  // Once: whatever else it lacks does not come back with its record.
  if (refused === 'missing' && returns === undefined)
    return operations.every(({ op, collection, id, record }) => {
      if (record === undefined) return false
      const before = maps.get(collection)?.get(id)?.['rev']
      return op === 'change'
        ? before === Number(record['rev']) - 1
        : isReady({ collection, id, record }, maps)
    })
  const isTold = maps.get('placements')?.get(String(operations[0]?.record?.['of']))?.['told']
  return returns === true && refused === 'not-told' && isTold === true
}

async function postAgain(core: LineCore): Promise<void> {
  const { replica, world, options } = core
  if (replica === undefined || core.live === undefined) return
  const { db, outbox, replicas } = world.store
  const { room, reseal = () => undefined } = options
  const added = await db.transaction('rw', outbox, replicas, async () => {
    const row = await replicas.get(room)
    // Another tab may have done it, or begun another generation.
    if (row === undefined || row.author !== replica.generation?.author) return 0
    const entries = await entriesOf(world.store, room)
    const met = entries.filter((entry) => mayGoNow(entry, replica))
    for (const { refused: _past, ...each } of met) await outbox.put({ ...each, returns: true })
    const isBusy = (own: OwnRecord): boolean => isOnItsWay(entries, own)
    const { own = [], again = [] } = row
    const gone = withdrawals(again, replica.maps)
    const { requests, waiting } = returning(
      own.filter((each) => !isBusy(each)),
      replica.maps,
      reseal,
    )
    for (const request of [...gone, ...requests]) {
      await outbox.add({ room, act: { operations: [request] }, returns: true })
    }
    replica.own = [...waiting, ...own.filter(isBusy)]
    replica.again = []
    await replicas.put({ ...row, own: replica.own, again: [] })
    return met.length + gone.length + requests.length
  })
  if (added === 0) return
  await readOutbox(core)
  pump(core)
}

/** True while an act about this record waits: what it says is newer than what was lost. */
function isOnItsWay(entries: readonly Entry[], { collection, id }: OwnRecord): boolean {
  return entries.some(
    ({ act, refused }) =>
      refused === undefined &&
      act.operations.some((each) => each.collection === collection && each.id === id),
  )
}
