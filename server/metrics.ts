import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { closingCode, type Closing } from '../shared/host/closing.ts'
import type { Swept } from './store/due-sweep.ts'
import { writeBucketsSeconds as buckets, type StoreEvent } from './store/store-watch.ts'

/** What is counted at the moment somebody asks. */
export interface Figures {
  readonly rooms: number
  readonly connections: number
}

/** Counts of what passes: how much and why, never who nor what. */
export function createMetrics(read: () => Figures) {
  let isWriting = true
  let queued = 0
  const registers = [new Registry()]
  const named = (name: string, help: string) => ({ name: `faire_echo_${name}`, help, registers })
  const gauge = (name: string, help: string, value: () => number): void =>
    void new Gauge({
      ...named(name, help),
      collect() {
        this.set(value())
      },
    })
  gauge('rooms', 'Rooms in memory', () => read().rooms)
  gauge('connections', 'Open sockets', () => read().connections)
  gauge('queued_writes', 'Writes of rooms that waited for the last one to end', () => queued)
  gauge('resident_bytes', 'Resident memory', () => process.memoryUsage.rss())
  const counter = (name: string, help: string) =>
    new Counter({ ...named(name, help), labelNames: ['reason', 'code'] })
  const acts = counter('acts_total', 'Acts answered: done, or the reason of a refusal')
  const closed = counter('closed_total', 'Sockets closed by the relay, or broken off')
  const sweeps = counter('sweeps_total', 'Rounds that erase what is due, by how they ended')
  const turnedAway = counter('turned_away_total', 'Requests for a socket refused, by status')
  const faults = counter('store_trouble_total', 'Writes that failed, damage found, and ends of it')
  const writes = new Histogram({ ...named('write_seconds', 'Until a write is durable'), buckets })
  return {
    act: (reason: string): void => acts.inc({ reason }),
    closed: (reason: Closing): void => closed.inc({ reason, code: closingCode(reason) }),
    swept: (reason: Swept): void => sweeps.inc({ reason }),
    turnedAway: (reason: string): void => turnedAway.inc({ reason }),
    stored: (event: StoreEvent): void => {
      if (event.kind === 'wrote') queued = event.waiting
      if (event.kind === 'wrote') return writes.observe(event.ms / 1_000)
      faults.inc({ reason: event.kind })
      if (event.kind === 'failed' || event.kind === 'mended') isWriting = event.kind === 'mended'
    },
    /** False once a write failed, until one does not. */
    isWriting: (): boolean => isWriting,
    text: (): Promise<string> => registers[0]?.metrics() ?? Promise.resolve(''),
    type: Registry.PROMETHEUS_CONTENT_TYPE,
  }
}
