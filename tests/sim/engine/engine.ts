import { JetStreamApiError } from '@nats-io/jetstream'
import type { KV } from '@nats-io/kv'
import type { Msg } from '@nats-io/transport-node'
import { namesOf } from '../../../server/store/jetstream/address.ts'
import type { Engine } from '../../../server/store/jetstream/engine.ts'
import type { Nodes, Stored } from './nodes.ts'

interface Line {
  readonly value: Uint8Array
  readonly revision: number
}

/** The buckets of one engine: lines by key, and who listens to what. */
export interface Shared {
  readonly nodes: Nodes
  readonly buckets: Map<string, Map<string, Line>>
  readonly listeners: Set<Listener>
  /** Of the last line written. */
  revision: number
}

interface Listener {
  readonly by: object
  readonly subject: string
  readonly callback: (fault: null, message: Msg) => void
}

const names = namesOf({ name: 'sim' })

interface Said {
  readonly by?: object
  readonly headers?: ReadonlyMap<string, string>
  readonly data: Uint8Array
}

/** A little of what is said is lost, and all of it comes when it comes. */
function tell({ nodes, listeners }: Shared, subject: string, { by, ...said }: Said): void {
  for (const each of listeners) {
    if (each.subject !== subject || each.by === by || nodes.chance.happens(0.1)) continue
    const message = { subject, ...said } as unknown as Msg
    nodes.time.after(1 + nodes.chance.below(8), () => each.callback(null, message))
  }
}

export function createShared(nodes: Nodes): Shared {
  const shared: Shared = { nodes, buckets: new Map(), listeners: new Set(), revision: 0 }
  nodes.heard.add(({ seq, subject, data }, after) => {
    const headers = new Map([
      ['Nats-Sequence', `${seq}`],
      ['Nats-Last-Sequence', `${after}`],
    ])
    tell(shared, names.seen(subject.slice(names.room('').length)), { headers, data })
  })
  return shared
}

const wrongLast = () =>
  new JetStreamApiError({ code: 400, err_code: 10_071, description: 'wrong last sequence' })

function bucketIn(shared: Shared, name: string): KV {
  const { nodes, buckets } = shared
  const lines = buckets.get(name) ?? new Map<string, Line>()
  buckets.set(name, lines)
  const put = (key: string, value: Uint8Array | string): number => {
    shared.revision += 1
    lines.set(key, { value: Buffer.from(value), revision: shared.revision })
    return shared.revision
  }
  const get = (key: string) => {
    const line = lines.get(key)
    const at = { created: new Date(nodes.time.nowMs()), operation: 'PUT' }
    return line === undefined ? null : { ...line, ...at }
  }
  const bucket = {
    get: (key: string) => nodes.request('buckets', () => get(key)),
    put: (key: string, value: Uint8Array | string) =>
      nodes.request('buckets', () => put(key, value)),
    create: (key: string, value: Uint8Array) =>
      nodes.request('buckets', () => {
        if (lines.has(key)) throw wrongLast()
        return put(key, value)
      }),
    async keys(filter = '>') {
      const folder = filter.slice(0, -1)
      const found = await nodes.request('buckets', () => [...lines.keys()])
      return (async function* () {
        yield* found.filter((key) => key.startsWith(folder))
      })()
    },
  }
  return bucket as unknown as KV
}

type Asked = { readonly seq?: number; readonly last_by_subj?: string; next_by_subj?: string }

function messageIn(nodes: Nodes, asked: Asked): Stored | null {
  if (asked.last_by_subj !== undefined) return nodes.believed(asked.last_by_subj) ?? null
  const wanted = asked.next_by_subj ?? ''
  const isAny = wanted.endsWith('*')
  const isOf = ({ subject }: Stored): boolean =>
    isAny ? subject.startsWith(wanted.slice(0, -1)) : subject === wanted
  return nodes.messages.find((each) => each.seq >= (asked.seq ?? 0) && isOf(each)) ?? null
}

function managerIn(shared: Shared) {
  const { nodes, buckets } = shared
  const streams = {
    getMessage: (_: string, asked: Asked) => nodes.request('rooms', () => messageIn(nodes, asked)),
    purge: (_: string, { filter, seq = Infinity }: { filter: string; seq?: number }) =>
      nodes.request('rooms', () => nodes.purge(filter, seq)),
    deleteMessage: (stream: string, revision: number) =>
      nodes.request('buckets', () => {
        const lines = buckets.get(stream.slice('KV_'.length)) ?? new Map<string, Line>()
        for (const [key, line] of lines) if (line.revision === revision) lines.delete(key)
      }),
    info: () => nodes.request('rooms', () => ({ config: { max_bytes: -1 }, state: { bytes: 0 } })),
  }
  // Any node answers: some are a few messages behind.
  const behind = (): Nodes => ({
    ...nodes,
    messages: nodes.messages.slice(0, nodes.messages.length - nodes.chance.below(3)),
  })
  const direct = {
    getMessage: (_: string, asked: Asked) =>
      nodes.request('rooms', () => messageIn(behind(), asked)),
  }
  return { streams, direct }
}

function connectionIn(shared: Shared) {
  const by = {}
  return {
    info: { cluster: 'three' },
    isClosed: () => false,
    publish: (subject: string, data: Uint8Array) => tell(shared, subject, { by, data }),
    subscribe(subject: string, { callback }: Pick<Listener, 'callback'>) {
      const listener = { by, subject, callback }
      shared.listeners.add(listener)
      return { unsubscribe: () => void shared.listeners.delete(listener) }
    },
  }
}

interface Expecting {
  readonly expect: { readonly lastSubjectSequence?: number }
}

/** A relay's way to these nodes. */
export function engineOn(shared: Shared): Engine {
  const { nodes } = shared
  const stream = {
    publish: (subject: string, data: Uint8Array, { expect: wanted }: Expecting) =>
      nodes.request('rooms', () => ({
        seq: nodes.add(subject, data, wanted.lastSubjectSequence),
      })),
  }
  const lines = {
    keys: bucketIn(shared, names.keys),
    index: bucketIn(shared, names.index),
    erased: bucketIn(shared, names.erased),
  }
  const means = { connection: connectionIn(shared), manager: managerIn(shared), stream }
  return { ...means, ...lines, names } as unknown as Engine
}
