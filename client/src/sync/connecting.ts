import * as Y from 'yjs'
import { closeReason, type CloseReason } from '../../../shared/wire/close-codes.ts'
import { frame, protocolVersion, syncStep } from '../../../shared/wire/frames.ts'
import type { Hello } from '../../../shared/wire/hello.ts'
import type { Welcome } from '../../../shared/wire/welcome.ts'
import { encodeSync } from '../../../shared/wire/sync.ts'
import { gateClass, type GateEvents, type Pass } from './gate.ts'
import { forgetRooms } from './forget-rooms.ts'
import { bringBack, keep, keepSoon, pump, readOutbox } from './keeping.ts'
import {
  inTurn,
  memberOf,
  run,
  tellRecords,
  tellState,
  type Live,
  type LineCore,
} from './line-core.ts'
import type { Capability } from './line.ts'
import { createProvider } from './provider.ts'
import {
  clockOf,
  countOf,
  loadReplica,
  renewReplica,
  sameGeneration,
  type Replica,
} from './replica.ts'
import { createSender } from './sender.ts'
import { mostRecords } from './strict-update.ts'

/** Ends that come back by themselves although their code is final for other reasons than time. */
const passing: ReadonlySet<CloseReason> = new Set(['helloLate', 'tooMany', 'generation'])

function helloOf(core: LineCore): Hello {
  const { options, capability, replica } = core
  const { room, device } = options
  const generation = replica?.generation?.number ?? 0
  const common = { version: protocolVersion, room, generation }
  return capability.kind === 'screen'
    ? { ...common, ...capability }
    : { ...common, ...capability, device }
}

/** Ties a replica to its provider and to what is shown of it. */
export function hold(core: LineCore, replica: Replica): void {
  core.replica = replica
  const roots = new Set(replica.maps.keys())
  const nameOf = new Map<unknown, string>([...replica.maps].map(([name, map]) => [map, name]))
  replica.doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
    if (core.replica !== replica || changed.size === 0) return
    keepSoon(core)
    if (!core.isShowing) return
    const names = [...changed].flatMap(([map, keys]) =>
      [...keys].map((id) => ({ collection: nameOf.get(map) ?? '', id: id ?? '' })),
    )
    tellRecords(core, core.shown.update(replica.maps, names))
    if (core.live !== undefined && core.live.answered > 0) bringBack(core)
  })
  const gate = gateClass(core.world, {
    hello: () => helloOf(core),
    expected: () => ({
      author: replica.generation?.author ?? -1,
      roots,
      clock: clockOf(replica),
      recordsLeft: mostRecords - countOf(replica),
    }),
    welcomed: (welcome, pass) => welcomed(core, welcome, pass),
    ...heardBy(core),
  })
  core.provider = createProvider(replica.doc, gate)
}

function heardBy(
  core: LineCore,
): Pick<GateEvents, 'synced' | 'answered' | 'presence' | 'event' | 'ended'> {
  return {
    synced: () => synced(core),
    answered(answer) {
      const settled = core.live?.sender.hear(answer)
      if (settled === undefined) return
      core.settling.push(settled)
      run(core, keep(core))
    },
    presence(presence) {
      core.presence = presence
      for (const listener of core.listeners) listener.presence?.(presence)
    },
    event(event) {
      for (const listener of core.listeners) listener.event?.(event)
    },
    ended: (code) => ended(core, code),
  }
}

/** Once there, a device comes back as the member it is. */
function settledCapability(capability: Capability, role: Welcome['role']): Capability {
  if (capability.kind === 'create') return memberCapability(capability.member, capability.token)
  if (capability.kind !== 'invite' || role === 'guest') return capability
  return memberCapability(capability.member, capability.memberToken)
}

function memberCapability(
  member: Extract<Capability, { kind: 'member' }>['member'],
  token: Extract<Capability, { kind: 'member' }>['token'],
): Capability {
  return { kind: 'member', member, token }
}

function welcomed(core: LineCore, welcome: Welcome, pass: Pass): boolean {
  const { replica, world, options } = core
  if (replica === undefined) return false
  const { generation, role, nowMs, wrap } = welcome
  if (replica.generation !== undefined && !sameGeneration(replica.generation, generation)) {
    core.renewal = generation
    return false
  }
  replica.generation = { number: generation.number, author: generation.author }
  core.capability = settledCapability(core.capability, role)
  const { store, nowMs: deviceNowMs } = world
  const at = { store, room: options.room, nowMs: deviceNowMs }
  const sender = createSender({ ...at, welcome, pass, run: (work) => run(core, work) })
  core.live = { pass, sender, asked: 1, answered: 0 }
  core.misses = 0
  for (const waiter of core.waiters) waiter.after = 1
  core.admitted = {
    role,
    generation: generation.number,
    offsetMs: nowMs - world.nowMs(),
    ...(wrap && { wrap }),
  }
  for (const listener of core.listeners) listener.admitted?.(core.admitted)
  return true
}

function synced(core: LineCore): void {
  const { live, replica } = core
  if (live === undefined || replica === undefined) return
  live.answered += 1
  core.reconnection?.reset()
  if (!core.isShowing) {
    core.isShowing = true
    tellRecords(core, core.shown.catchUp(replica.maps))
  }
  tellState(core, { state: 'live' })
  settleWaiters(core, live)
  if (live.answered > 1) return
  bringBack(core)
  pump(core)
}

function settleWaiters({ waiters }: LineCore, { answered }: Live): void {
  for (const waiter of waiters) {
    if (waiter.after > answered) continue
    waiters.delete(waiter)
    waiter.resolve()
  }
}

/** Asks the relay what it has now; the promise resolves once it is here. */
export function askSync(core: LineCore): Promise<void> {
  return new Promise((resolve) => {
    const { live, replica } = core
    if (live !== undefined && replica !== undefined && live.answered > 0) {
      live.asked += 1
      live.pass.say(encodeSync(syncStep.step1, Y.encodeStateVector(replica.doc)))
    }
    core.waiters.add({ after: live?.asked ?? 1, resolve })
  })
}

/** The socket is gone, by whichever end. */
function ended(core: LineCore, code: number): void {
  core.live?.sender.stop()
  core.live = undefined
  if (core.isStopped) return
  const { renewal } = core
  core.renewal = undefined
  if (renewal !== undefined) {
    run(core, renew(core, renewal))
    return
  }
  const reason = reasonFor(core, closeReason(code))
  if (reason === 'notAdmitted' && knockAgain(core)) return
  const isFinal = reason !== undefined && code < 4500 && !passing.has(reason)
  if (isFinal && !fallBack(core, reason)) {
    tellState(core, { state: 'ended', reason: core.doorReason ?? reason })
    if (reason === 'erased') run(core, forget(core))
    return
  }
  if (isFinal || reason === 'generation') {
    core.reconnection?.soon()
    return
  }
  tellState(core, { state: 'reconnecting' })
  core.reconnection?.later()
}

/** The room was erased: nothing of it stays on this device, nor on its screen. */
async function forget(core: LineCore): Promise<void> {
  await inTurn(core, async () => {
    const { replica, place } = core
    core.provider?.destroy()
    core.settling.length = 0
    await forgetRooms(place.store, [place.room])
    replica?.doc.destroy()
    const none = await loadReplica(place)
    hold(core, none)
    await readOutbox(core)
    tellRecords(core, core.shown.catchUp(none.maps))
  })
}

/** A newcomer whose door closed may have had their seat before: they knock once as a member. */
function fallBack(core: LineCore, reason: CloseReason): boolean {
  const { capability } = core
  const isDoor = reason === 'notAdmitted' || reason === 'doorClosed'
  if (capability.kind !== 'invite' || !isDoor) return false
  core.doorReason = reason
  core.capability = memberCapability(capability.member, capability.memberToken)
  return true
}

/** A session is made by those who facilitate its group: for anybody else there is none yet. */
const reasonFor = ({ capability }: LineCore, reason: CloseReason | undefined) =>
  reason === 'notAllowed' && 'group' in capability ? 'notAdmitted' : reason

/** A relay may have been restored to before this room was made. */
function knockAgain(core: LineCore): boolean {
  const by = core.options.missed?.()
  if (by === undefined) return false
  core.capability = by
  tellState(core, { state: by.kind === 'create' ? 'reconnecting' : 'awaited' })
  core.reconnection?.rarely(core.misses++)
  return true
}

/** A new generation: another document, another provider. The outbox stays. */
async function renew(core: LineCore, to: Welcome['generation']): Promise<void> {
  await inTurn(core, async () => {
    const before = core.replica
    if (before === undefined || core.isStopped) return
    core.provider?.destroy()
    core.provider = undefined
    core.isShowing = false
    hold(core, await renewReplica(core.place, before, { to, member: memberOf(core) }))
  })
  core.reconnection?.soon()
}

/** A gesture of the room: it leaves now or not at all. */
export function sayFrame(core: LineCore, bytes: Uint8Array<ArrayBuffer>): void {
  if (bytes[0] === frame.presence) core.live?.pass.say(bytes)
}
