import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { runsOf } from '../figures.ts'
import { withFolder } from '../relay-process.ts'
import { seat, type Crowd } from './crowd.ts'
import type { Joins } from './figures.ts'
import { createOurs } from './our-relay.ts'
import { rivalsWith } from './rivals.ts'
import { age, storm, stormRooms, type Storm } from './storm.ts'
import { load, type System } from './system.ts'

interface Aged {
  readonly name: string
  readonly history: number
  readonly crowd: Crowd
  readonly atOnce: Storm[]
  readonly inOneSecond: Storm[]
}

const cards = Math.ceil(200 / load.places)
const histories = [400, 4_000]

const systems = (): System[] => {
  const { websocketLevel, hocuspocusSqlite } = rivalsWith(cards)
  return [websocketLevel, hocuspocusSqlite, createOurs({ rooms: stormRooms, cards })]
}

function joinsOf({ name, history, atOnce, inOneSecond }: Aged): Joins {
  return {
    name,
    history,
    stateKb: atOnce[0]?.stateKb ?? Number.NaN,
    serverMsEach: runsOf(atOnce.map((one) => one.serverMsEach)),
    atOnceP99: runsOf(atOnce.map((one) => one.tookMs.p99)),
    inOneSecondP99: runsOf(inOneSecond.map((one) => one.tookMs.p99)),
  }
}

/** Two hundred joins to rooms of so many cards, their history short or long. */
export async function measureJoins(rounds: number): Promise<Joins[]> {
  return withFolder(async (folder) => {
    const all: Aged[] = []
    for (const history of histories) {
      for (const system of systems()) {
        const running = await system.start(await mkdtemp(join(folder, 'one-')))
        const crowd = await seat(running, stormRooms)
        // Rivals' cards come to be by their first changes: as many before history begins.
        await age(crowd, (cards * load.places + history) * stormRooms)
        all.push({ name: system.name, history, crowd, atOnce: [], inOneSecond: [] })
      }
    }
    for (const { crowd } of all) await storm(crowd.running, 0)
    for (let round = 0; round < rounds; round += 1) {
      for (const { crowd, atOnce, inOneSecond } of all) {
        atOnce.push(await storm(crowd.running, 0))
        inOneSecond.push(await storm(crowd.running, 1_000))
      }
    }
    for (const { crowd } of all) {
      crowd.leave()
      await crowd.running.server.stop('SIGKILL')
    }
    return all.map(joinsOf)
  })
}
