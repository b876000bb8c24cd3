import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machine, startRelay, type Started } from '../../server/start-relay.ts'
import type { Log } from '../../server/surroundings.ts'
import { openDevice, type Device } from '../durability/device.ts'
import { heldIn, personIn, prepareRoom, sessionNamed } from '../durability/rooms.ts'
import { faultsIn, until } from '../durability/verdict.ts'
import { createChance } from '../sim/chance.ts'
import { openOn } from './nats-nodes.ts'

/** A relay of this process, on an engine. */
export interface RelayHere {
  readonly started: Started
  readonly url: string
  /** What it said of itself, a line each. */
  readonly said: readonly string[]
  /** What `/health` answers now. */
  health(): Promise<number>
  /** How often a write failed, or the engine did when it was looked at. */
  failures(): Promise<number>
}

// Everybody comes from one address, and faster than people do.
const wide = { socketsPerAddress: 10_000, actsPerSecond: 100_000, actsBurst: 100_000 }

/** How a relay is asked to run on an engine, wherever there is a port. */
export const configOn = (store: string) => ({
  port: 0,
  host: '127.0.0.1',
  dataFolder: join(tmpdir(), 'faire-echo-nothing-here'),
  store,
  tls: undefined,
  code: undefined,
  origins: [],
})

/** Relays and devices of one test, all ended with it. */
export function createPlace() {
  const ends: (() => Promise<unknown> | void)[] = []
  let drawn = 0
  return {
    ends,
    /** Starts one, its hour wrong by so much. */
    async relay(store: string, aheadMs = 0): Promise<RelayHere> {
      const appFolder = await mkdtemp(join(tmpdir(), 'faire-echo-app-'))
      const said: string[] = []
      const keep = (_fields: object, message: string): void => void said.push(message)
      const log: Log = { info: keep, warn: keep, error: keep }
      const surroundings = { ...machine, nowMs: () => Date.now() + aheadMs }
      const started = await startRelay(configOn(store), {
        appFolder,
        log,
        surroundings,
        limits: wide,
      })
      if (started.kind === 'refused') throw new Error(started.en)
      ends.push(() => started.stop())
      ends.push(() => rm(appFolder, { recursive: true }))
      const origin = `http://127.0.0.1:${started.port}`
      const health = async (): Promise<number> => (await fetch(`${origin}/health`)).status
      const failures = async (): Promise<number> => {
        const text = await (await fetch(`${origin}/metrics`)).text()
        return Number(/store_trouble_total\{[^}]*reason="failed"[^}]*\} (\d+)/.exec(text)?.[1] ?? 0)
      }
      return { started, said, health, failures, url: `${origin.replace('http', 'ws')}/relay` }
    },
    /** Somebody of a room, through this relay. */
    device({ url }: Pick<RelayHere, 'url'>, room: string, name: string): Device {
      drawn += 1
      const device = openDevice({ person: personIn(room, name), url, chance: createChance(drawn) })
      ends.unshift(() => device.close())
      return device
    },
    async end(): Promise<void> {
      for (const each of ends.splice(0)) await each()
    },
  }
}

const names = ['anne', 'bela', 'carl']

/** Puts groups of three, each with an open session, in an engine. */
export async function prepare(url: string, ...rooms: readonly string[]): Promise<void> {
  const store = await openOn(url)
  for (const room of rooms)
    await prepareRoom(
      store,
      room,
      names.map((name) => personIn(room, name)),
    )
  await store.close()
}

/** Once every device shows what the engine holds; throws with what differs. */
export async function agreeing(url: string, room: string, devices: readonly Device[]) {
  const store = await openOn(url)
  const held = await heldIn(store, sessionNamed(room))
  await store.close()
  const faults = () => faultsIn(devices, held)
  await until(
    () => faults().length === 0,
    () => faults().join('; '),
  )
}

/** So many acts of a device, each kept on it. */
export async function say(device: Device, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await device.write()
}
