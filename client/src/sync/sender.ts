import type { Answer } from '../../../shared/wire/answer.ts'
import type { HeldAnswer } from '../../../shared/wire/held-answer.ts'
import type { Welcome } from '../../../shared/wire/welcome.ts'
import type { DeviceStore } from './device-store.ts'
import type { Pass } from './gate.ts'
import { createUnsignedLane } from './unsigned-lane.ts'
import { encodeEntry, renumber, takeForSending, type Numbered, type Settled } from './outbox.ts'

/** Sends a room's outbox over one socket, in order from the lowest number. */
export interface Sender {
  /** Sends what may be sent now. */
  pump(): Promise<void>
  /** Takes an answer in; gives back what it settles, if anything. */
  hear(answer: Answer | HeldAnswer): Settled | undefined
  stop(): void
}

interface Sent {
  readonly entry: Numbered
  /** The lowest entry of the outbox when this one was read for sending. */
  readonly lowest: Numbered
}

interface Sending {
  readonly store: DeviceStore
  readonly room: string
  readonly nowMs: () => number
  readonly welcome: Pick<Welcome, 'nextAct' | 'limits'>
  readonly pass: Pass
  /** Watches over work nobody waits for. */
  readonly run: (work: Promise<void>) => void
}

/** A sender for one socket, from its first sync to its end. */
export function createSender({ store, room, nowMs, welcome, pass, run }: Sending): Sender {
  let sent = new Map<number, Sent>()
  let isStopped = false
  let turn: Promise<void> = Promise.resolve()

  const lane = createUnsignedLane({ store, room, nowMs, pass, isStopped: () => isStopped })

  const sendAll = async (): Promise<void> => {
    if (isStopped) return
    const { nextAct, limits } = welcome
    const entries = await takeForSending(store, room, { nextAct, ...limits, nowMs: nowMs() })
    const [lowest] = entries
    if (isStopped || lowest === undefined) return
    for (const entry of entries) {
      if (sent.get(entry.n)?.entry.key === entry.key) continue
      sent.set(entry.n, { entry, lowest })
      pass.say(encodeEntry(entry))
    }
  }

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = turn.then(work)
    // A failure is the caller's to see; the next turn goes on.
    turn = next.catch(() => undefined)
    return next
  }

  const startOver = (lowest: Numbered, from: number): Promise<void> =>
    inTurn(async () => {
      if (isStopped) return
      if (from < lowest.n) await renumber(store, lowest, from)
      sent = new Map()
      await sendAll()
    })

  return {
    pump: () =>
      inTurn(async () => {
        await sendAll()
        await lane.pump()
      }),
    hear(answer) {
      if (!('n' in answer)) return lane.hear(answer)
      const about = sent.get(answer.n)
      if (about === undefined) return undefined
      if (answer.kind !== 'expected') {
        return { key: about.entry.key, answer, atMs: nowMs() }
      }
      run(startOver(about.lowest, answer.next))
      return undefined
    },
    stop() {
      isStopped = true
    },
  }
}
