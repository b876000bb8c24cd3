import { announceSession } from '../../../shared/acts/announce-session.ts'
import { openSession } from '../../../shared/acts/open-session.ts'
import { defaultScript } from '../../../shared/method/script.ts'
import { startClock } from '../../../shared/method/timer.ts'
import { onlyId, type RoomId } from '../../../shared/model/ids.ts'
import type { ProgressWords } from '../../../shared/model/progress.ts'
import type { ScriptWords } from '../../../shared/model/script.ts'
import { newRecordId, newRoomId } from '../seal/random.ts'
import type { Ring } from '../sync/keyring.ts'
import { minuteOf } from './author.ts'
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
  const open = openSessionRoom(device, ring, session)
  const script = scriptOf(group, ring)
  const nowMs = open.desk.nowMs()
  const helms = [{ member: ring.member, device: session.device }]
  await open.line.post(
    openSession(open.desk.author, { script, progress: { ...firstStep(script, nowMs), helms } }),
  )
  const words = { number: script.number, startsAtMin: minuteOf(nowMs) }
  const announced = { id: newRecordId(), room }
  await group.line.post(announceSession(group.desk.author, announced, words))
  return { room, open }
}

function scriptOf({ board }: OpenRoom, ring: Ring): ScriptWords {
  const { group, charter, members, sessions } = board.getState()
  const words = group.get(onlyId)?.words
  if (words === undefined) throw new Error('A session of a group that is not there')
  return {
    kind: words.kind,
    group: words.name,
    number: sessions.size + 1,
    facilitator: members.get(ring.member)?.words.name ?? '',
    rules: [...(charter.get(onlyId)?.words.rules ?? [])],
    steps: defaultScript(words.kind, 'on-site').map((step) => ({ ...step })),
  }
}

function firstStep({ steps }: ScriptWords, nowMs: number): ProgressWords {
  const [step] = steps
  if (step === undefined) throw new Error('A script without a step')
  return {
    step: step.id,
    clock: startClock(step.minutes, nowMs),
    startedAtMs: nowMs,
    done: [],
    silence: false,
    wall: 'step',
    wallTheme: 'dark',
  }
}
