import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { rounded, runsOf } from './figures.ts'
import { describeMachine } from './machine.ts'
import type { ConnectionMemory, RelayFigures } from './relay/figures.ts'
import { loseByKill } from './relay/loss.ts'
import { measureJoins } from './relay/measure-joins.ts'
import { measureLoad } from './relay/measure-load.ts'
import { connectionMemory, type Held } from './relay/memory.ts'
import { createOurs } from './relay/our-relay.ts'
import { idleRoomsMemory, liveRoomMemory } from './relay/own-memory.ts'
import { pinLoad } from './relay/pinned.ts'
import { presenceFrames } from './relay/presence.ts'
import { relaySection } from './relay/report.ts'
import { limits, rivalsWith } from './relay/rivals.ts'
import type { System } from './relay/system.ts'
import { withSection } from './sections.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const page = here('../../docs/benchmarks.md')
const root = here('../..')

/** Others are installed here alone, from their own lock, the first time. */
function installPeers(): void {
  const folder = here('./peers')
  if (existsSync(here('./peers/node_modules/.package-lock.json'))) return
  // One of them asks for a later Node than ours, and runs on ours all the same.
  const words = ['ci', '--no-audit', '--no-fund', '--no-engine-strict']
  const { status } = spawnSync('npm', words, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('The others could not be installed')
}

const startedMs = performance.now()

async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  const minutes = rounded((performance.now() - startedMs) / 60_000)
  console.error(`${minutes} min: ${name}`)
  return run()
}

async function connections(rounds: number): Promise<ConnectionMemory[]> {
  const { websocketLevel, hocuspocusSqlite } = rivalsWith()
  const systems: [System, Held[]][] = [
    [limits.each, []],
    [websocketLevel, []],
    [hocuspocusSqlite, []],
    [createOurs(), []],
  ]
  for (let round = 0; round < rounds; round += 1) {
    for (const [system, held] of systems) held.push(await connectionMemory(fresh(system)))
  }
  return systems.map(([{ name }, held]) => ({
    name,
    residentKb: runsOf(held.map(({ residentKb }) => residentKb)),
    heapKb: runsOf(held.map(({ heapKb }) => heapKb)),
  }))
}

/** Ours keeps its tables: on a new folder it needs new ones. */
function fresh(system: System): System {
  return 'tables' in system ? createOurs() : system
}

async function losses() {
  const { websocketLevel, hocuspocusSqlite } = rivalsWith()
  const found: RelayFigures['losses'][number][] = []
  for (const system of [websocketLevel, hocuspocusSqlite, createOurs()]) {
    found.push({ name: system.name, ...(await loseByKill(system, 1_000)) })
  }
  return found
}

async function measure(rounds: number): Promise<RelayFigures> {
  const machine = await describeMachine()
  const isPinned = pinLoad()
  const measured = {
    ...(await step('load', () => measureLoad(rounds))),
    joins: await step('joins', () => measureJoins(rounds)),
    connections: await step('connections', () => connections(rounds)),
    losses: await step('losses', losses),
    liveRoom: await step('a live room', liveRoomMemory),
    idleRooms: await step('idle rooms', () => idleRoomsMemory()),
    presence: await step('presence', presenceFrames),
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root })
  return {
    machine,
    isPinned,
    commit: process.env['BENCH_COMMIT'] ?? commit.toString().trim(),
    date: new Date().toISOString().slice(0, 10),
    rounds,
    tookMinutes: rounded((performance.now() - startedMs) / 60_000),
    loadAfter: rounded(loadavg()[0] ?? 0),
    ...measured,
  }
}

installPeers()
const build = here('../../scripts/build.mjs')
execFileSync(process.execPath, [build], { stdio: ['ignore', 2, 2] })
const figures = await measure(3)
console.log(JSON.stringify(figures, undefined, 2))
await writeFile(page, withSection(await readFile(page, 'utf8'), 'relay', relaySection(figures)))
const prettier = here('../../node_modules/prettier/bin/prettier.cjs')
execFileSync(process.execPath, [prettier, '--write', page], { stdio: ['ignore', 2, 2] })
process.exit(0)
