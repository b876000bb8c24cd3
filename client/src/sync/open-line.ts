import type { Act } from '../../../shared/acts/act.ts'
import { encodeGesture } from '../../../shared/wire/presence.ts'
import { askSync, hold, sayFrame } from './connecting.ts'
import type { OutboxRow } from './device-store.ts'
import { bringBack, keep, pump, readOutbox, refresh } from './keeping.ts'
import { createCore, inTurn, run, tellAll, type LineCore } from './line-core.ts'
import type { Line, LineOptions, PostOptions } from './line.ts'
import { createReconnection } from './reconnection.ts'
import { renewWaiting, type Entry } from './outbox.ts'
import { loadReplica } from './replica.ts'
import type { Surroundings } from './surroundings.ts'

/** Opens a room on this device: its replica and outbox at once, its socket as soon as may be. */
export function openLine(options: LineOptions, surroundings: Surroundings): Line {
  const core = createCore(options, surroundings)
  const opened = inTurn(core, () => open(core))
  run(core, opened)
  return {
    listen(listener) {
      core.listeners.add(listener)
      tellAll(core, listener)
      return () => void core.listeners.delete(listener)
    },
    post: (act, posting = {}) => post(core, act, posting),
    peek: (key) => core.entries.find((entry) => entry.key === key && entry.n === undefined)?.act,
    takeBack: (key) => takeBack(core, key),
    sendNow: (key) => change(core, key, ({ holdUntilMs: _held, ...row }) => row),
    retry: (key) => change(core, key, ({ refused: _refused, ...row }) => row),
    discard: (key) => change(core, key, () => undefined),
    keyLearnt: () => keyLearnt(core),
    gesture: (gesture) => sayFrame(core, encodeGesture({ gesture })),
    wake: () => wake(core),
    isSending: () => inTurn(core, async () => core.live !== undefined && core.entries.some(isDue)),
    synced: () => askSync(core),
    stop: () => stop(core),
  }
}

const isDue = ({ refused, holdUntilMs }: Entry): boolean =>
  refused === undefined && holdUntilMs === undefined

async function open(core: LineCore): Promise<void> {
  const { world, options } = core
  const replica = await loadReplica(core.place)
  if (core.isStopped) return
  hold(core, replica)
  core.shown.catchUp(replica.maps)
  for (const listener of core.listeners) {
    listener.records?.(core.shown.all())
  }
  await readOutbox(core)
  core.reconnection = createReconnection(world, () => core.provider?.connect())
  core.stops.push(
    core.reconnection.stop,
    world.lifecycle.onShow(() => wake(core)),
    world.lifecycle.onHide(() => run(core, keep(core))),
  )
  const heard = world.nudge?.listen((room) => {
    if (room !== options.room) return
    run(core, refresh(core))
    pump(core)
  })
  if (heard !== undefined) core.stops.push(heard)
  core.reconnection.now()
}

async function post(
  core: LineCore,
  act: Act,
  { holdMs, clearsDraft, unsigned }: PostOptions,
): Promise<number> {
  const { store, nowMs, nudge } = core.world
  const { db, outbox, drafts } = store
  const { room } = core.options
  const row = {
    room,
    act,
    ...(holdMs === undefined ? {} : { holdUntilMs: nowMs() + holdMs }),
    ...(unsigned && { unsigned }),
  }
  const key = await db.transaction('rw', outbox, drafts, async () => {
    if (clearsDraft !== undefined) await drafts.delete(clearsDraft)
    return outbox.add(row)
  })
  if (clearsDraft !== undefined) {
    for (const clearing of store.draftClearing) clearing(clearsDraft)
    // A letter written while the transaction went on would bring the draft back.
    await drafts.delete(clearsDraft)
  }
  await refresh(core)
  nudge?.tell(room)
  pump(core)
  return key
}

async function takeBack(core: LineCore, key: number): Promise<Act | undefined> {
  const { db, outbox } = core.world.store
  const act = await db.transaction('rw', outbox, async () => {
    const row = await outbox.get(key)
    if (row === undefined || row.n !== undefined || row.refused !== undefined) return undefined
    await outbox.delete(key)
    return row.act
  })
  await refresh(core)
  core.world.nudge?.tell(core.options.room)
  return act
}

async function keyLearnt(core: LineCore): Promise<void> {
  const { db, outbox } = core.world.store
  await db.transaction('rw', outbox, () => renewWaiting(core.place))
  await refresh(core)
  pump(core)
  bringBack(core)
}

/** Changes an entry, or removes it when nothing comes of it. */
async function change(
  core: LineCore,
  key: number,
  changed: (row: OutboxRow) => OutboxRow | undefined,
): Promise<void> {
  const { db, outbox } = core.world.store
  await db.transaction('rw', outbox, async () => {
    const row = await outbox.get(key)
    const next = row && changed(row)
    if (next === undefined) await outbox.delete(key)
    else await outbox.put(next)
  })
  await refresh(core)
  core.world.nudge?.tell(core.options.room)
  pump(core)
  bringBack(core)
}

/** The socket may be dead without knowing it: another one, at once. */
function wake(core: LineCore): void {
  if (core.isStopped || core.state.state === 'ended' || core.reconnection === undefined) return
  core.provider?.disconnect()
  core.reconnection.now()
}

async function stop(core: LineCore): Promise<void> {
  if (core.isStopped) return
  core.isStopped = true
  for (const each of core.stops) each()
  core.stopHold?.()
  core.provider?.destroy()
  await keep(core)
  core.replica?.doc.destroy()
  core.listeners.clear()
}
