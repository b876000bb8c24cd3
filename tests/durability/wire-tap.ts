import { WebSocket } from 'ws'
import { decodeAct } from '../../shared/wire/act.ts'
import { decodeAnswer } from '../../shared/wire/answer.ts'
import { frame } from '../../shared/wire/frames.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'
import { decodeWelcome } from '../../shared/wire/welcome.ts'
import type { SocketConstructor } from '../../client/src/sync/socket.ts'

/** What passes on the sockets of one device, as a witness that trusts neither end. */
export interface WireTap {
  readonly WebSocket: SocketConstructor
  /** What was answered to each number. */
  readonly answered: ReadonlyMap<number, string>
  readonly closes: readonly number[]
  readonly sent: () => number
  /** What may never happen, in words; empty when all is well. */
  readonly faults: readonly string[]
  /** How many acts were sent a second time, after a cut. */
  readonly again: () => number
  /** Every socket is cut, and none opens until it is back. */
  setOnline(isOnline: boolean): void
  /** Tells of each act that leaves, and of each answer, from now on. */
  tell(onFrame: (what: 'act' | 'answer') => void): void
}

interface Witness {
  readonly acts: Map<number, string>
  readonly answered: Map<number, string>
  readonly faults: string[]
  readonly closes: number[]
  readonly open: Set<WebSocket>
  readonly mayLose: boolean
  again: number
  isOnline: boolean
  onFrame: (what: 'act' | 'answer') => void
}

function seeAct(witness: Witness, bytes: Uint8Array): void {
  const act = decodeAct(bytes)
  if (act === undefined) return void witness.faults.push('an act that is none')
  const said = Buffer.from(bytes).toString('base64')
  const before = witness.acts.get(act.n)
  if (before !== undefined) witness.again += 1
  if (before !== undefined && before !== said) witness.faults.push(`act ${act.n} changed its words`)
  witness.acts.set(act.n, said)
}

function seeAnswer(witness: Witness, bytes: Uint8Array): void {
  const answer = decodeAnswer(bytes)
  if (answer === undefined) return void witness.faults.push('an answer that is none')
  const said = JSON.stringify(answer)
  const before = witness.answered.get(answer.n)
  if (!witness.acts.has(answer.n)) witness.faults.push(`${said} to an act never sent`)
  if (before !== undefined && before !== said) witness.faults.push(`${before}, then ${said}`)
  if (answer.kind !== 'done') witness.faults.push(`not done: ${said}`)
  witness.answered.set(answer.n, said)
}

function seeWelcome(witness: Witness, bytes: Uint8Array): void {
  const welcome = decodeWelcome(bytes)
  if (welcome === undefined) return void witness.faults.push('a welcome that is none')
  const { nextAct, generation } = welcome
  const last = Math.max(0, ...witness.answered.keys())
  if (nextAct <= last) witness.faults.push(`act ${last} was answered, the relay is at ${nextAct}`)
  const isLost = generation.number > 1 && generation.lostSince !== generation.number
  if (isLost && !witness.mayLose) witness.faults.push('the relay says that it lost something')
}

function tappedSocket(witness: Witness, origin: string): SocketConstructor {
  return class extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol, { origin, perMessageDeflate: false })
      if (!witness.isOnline) this.terminate()
      witness.open.add(this)
      this.on('close', (code) => {
        witness.open.delete(this)
        witness.closes.push(code)
      })
      this.on('message', (bytes: ArrayBuffer) => {
        const read = readNumber(new Uint8Array(bytes))
        if (read?.number === frame.hello) seeWelcome(witness, read.rest)
        if (read?.number !== frame.answer) return
        seeAnswer(witness, read.rest)
        witness.onFrame('answer')
      })
    }

    override send(bytes: Uint8Array): void {
      if (this.readyState !== WebSocket.OPEN) return
      const read = readNumber(bytes)
      super.send(bytes)
      if (read?.number !== frame.act) return
      seeAct(witness, read.rest)
      witness.onFrame('act')
    }
  } as unknown as SocketConstructor
}

/** A tap; `mayLose` where the store was damaged on purpose and says so. */
export function createWireTap(origin: string, { mayLose = false } = {}): WireTap {
  const witness: Witness = {
    acts: new Map(),
    answered: new Map(),
    faults: [],
    closes: [],
    open: new Set(),
    mayLose,
    again: 0,
    isOnline: true,
    onFrame: () => undefined,
  }
  return {
    answered: witness.answered,
    closes: witness.closes,
    faults: witness.faults,
    sent: () => witness.acts.size,
    again: () => witness.again,
    setOnline(isOnline) {
      witness.isOnline = isOnline
      if (!isOnline) for (const socket of witness.open) socket.terminate()
    },
    tell: (onFrame) => void Object.assign(witness, { onFrame }),
    WebSocket: tappedSocket(witness, origin),
  }
}
