import { act } from '../../../shared/acts/act.ts'
import { announceErasure } from '../../../shared/acts/erase.ts'
import { announceSession } from '../../../shared/acts/announce-session.ts'
import { openSession } from '../../../shared/acts/open-session.ts'
import { totalMinutes } from '../../../shared/method/rescale.ts'
import { defaultScript, saidAt } from '../../../shared/method/script.ts'
import type { Step } from '../../../shared/method/step.ts'
import { startClock } from '../../../shared/method/timer.ts'
import { onlyId, type RoomId } from '../../../shared/model/ids.ts'
import type { ProgressWords } from '../../../shared/model/progress.ts'
import type { ScriptWords } from '../../../shared/model/script.ts'
import { newRecordId, newRoomId } from '../seal/random.ts'
import type { Drafts } from '../store/drafts.ts'
import {
  broughtKey,
  fittedSteps,
  preparationKey,
  readPreparation,
  type Brought,
  type Preparation,
} from '../store/preparation.ts'
import { nextNumber } from '../store/select/next-number.ts'
import type { Ring } from '../sync/keyring.ts'
import { minuteOf } from './author.ts'
import { lastDayOf } from './keeping-acts.ts'
import type { Device } from './device.ts'
import type { OpenRoom } from './open-group.ts'
import { openSessionRoom } from './open-session-room.ts'

/** A new session of a group: its own room, its script, and the line of the calendar that announces it. */
export async function startSession(
  device: Device,
  ring: Ring,
  group: OpenRoom,
): Promise<{ readonly room: RoomId; readonly open: OpenRoom }> {
  const room = newRoomId()
  const session = { room, device: newRecordId(), created: false }
  await device.keyring.addSession(ring.group, session)
  const open = openSessionRoom(device, { ring, group }, session)
  const notes = device.draftsOf(ring.group)
  const prepared = readPreparation(await notes.read(preparationKey))
  const script = scriptOf(group, ring, prepared)
  const nowMs = open.desk.nowMs()
  const phonesDown = group.board.getState().group.get(onlyId)?.words.phonesDown === true
  const helms = [{ member: ring.member, device: session.device }]
  const progress = { ...firstStep(script, nowMs, phonesDown), helms }
  await open.line.post(openSession(open.desk.author, { script, progress }))
  const words = { number: script.number, startsAtMin: minuteOf(nowMs) }
  const announced = { id: newRecordId(), room }
  const { author } = group.desk
  const dated = { id: newRecordId(), room, eraseAtMin: lastDayOf(group, words.startsAtMin) }
  const erasure = announceErasure(author, dated, { cause: 'kept' })
  const said = announceSession(author, announced, words)
  await group.line.post(act(...said.operations, ...erasure.operations))
  if (prepared !== undefined) {
    await bring(device.draftsOf(room), prepared)
    await notes.forget(preparationKey)
  }
  return { room, open }
}

/** What was set aside goes with the session, on this device alone: on it before the rest is let go. */
export async function bring(drafts: Drafts, { concepts, stakes }: Preparation): Promise<void> {
  const brought: Brought = { concepts, stakes }
  drafts.type(broughtKey, JSON.stringify(brought))
  await drafts.flush()
}

/** The script that a session of this group opens with. */
export function scriptOf(
  { board }: OpenRoom,
  ring: Ring,
  prepared: Preparation | undefined,
): ScriptWords {
  const { group, charter, members, sessions, ownScript } = board.getState()
  const words = group.get(onlyId)?.words
  if (words === undefined) throw new Error('A session of a group that is not there')
  const own = ownScript.get(onlyId)?.words.steps as readonly Step[] | undefined
  const proposed = own ?? defaultScript(words.kind, 'on-site')
  const isFrame = prepared?.isFrame === true && sessions.size === 0
  const number = isFrame ? 0 : nextNumber({ sessions })
  const steps = saidAt(
    words.kind,
    number,
    prepared === undefined ? proposed : fittedSteps(prepared),
  )
  return {
    kind: words.kind,
    group: words.name,
    number,
    facilitator: members.get(ring.member)?.words.name ?? '',
    rules: [...(charter.get(onlyId)?.words.rules ?? [])],
    steps: steps.map((step) => ({ ...step })),
    length: prepared?.length ?? 'on-site',
    plannedMinutes: totalMinutes(steps),
  }
}

/** Where it begins. */
export function firstStep(
  { steps }: ScriptWords,
  nowMs: number,
  phonesDown: boolean,
): ProgressWords {
  const step = steps.find(({ skipped }) => skipped !== true)
  if (step === undefined) throw new Error('A script without a step')
  return {
    step: step.id,
    clock: startClock(step.minutes, nowMs),
    startedAtMs: nowMs,
    beganAtMs: nowMs,
    done: [],
    silence: false,
    ...(phonesDown ? { phonesDown: 'session' } : {}),
    ...(!phonesDown && step.phonesDown === true ? { phonesDown: 'step' } : {}),
    wall: 'step',
    wallTheme: 'dark',
  }
}
