import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { openJetStreamStore } from '../../server/store/jetstream/jetstream-store.ts'
import type { Store } from '../../server/store/store.ts'

/** Ports of this machine alone that nobody listens on. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((each) => once(each, 'listening')))
  const ports = servers.map((each) => (each.address() as AddressInfo).port)
  for (const each of servers) each.close()
  return ports
}

interface Written {
  readonly folder: string
  readonly port: number
  readonly routes: readonly number[]
  readonly number: number
  readonly more: string
}

/** The configuration of docs/hosting.md, on loopback. */
const configOf = ({ folder, port, routes, number, more }: Written): string => `
server_name: n${number}
listen: 127.0.0.1:${port}
${more.includes('max_payload') ? '' : 'max_payload: 8MB'}
jetstream { store_dir: ${JSON.stringify(join(folder, `n${number}`))}, max_mem: 64MB, max_file: 2GB }
${
  routes.length === 1
    ? ''
    : `cluster { name: rooms, listen: 127.0.0.1:${routes[number] ?? 0}
  routes: [${routes.map((each) => `nats://127.0.0.1:${each}`).join(', ')}] }`
}
${more}
`

/** One node of the engine, which may be killed and started again on what it kept. */
export interface Node {
  readonly port: number
  /** Of its process, while it runs. */
  readonly pid: () => number | undefined
  start(): void
  /** SIGKILL, and until it is gone. */
  kill(): Promise<void>
  /** Neither dead nor alive: as behind a network that swallows everything. */
  freeze(): void
  thaw(): void
}

interface Started {
  readonly config: string
  readonly port: number
  /** Told of each stream that this node leads from now on. */
  readonly leads: (stream: string) => void
}

function createNode({ config, port, leads }: Started): Node {
  let child: ChildProcess | undefined
  // Ends with the tests, however they end.
  process.once('exit', () => void child?.kill('SIGKILL'))
  return {
    port,
    pid: () => child?.pid,
    start() {
      child = spawn('nats-server', ['-c', config], { stdio: ['ignore', 'ignore', 'pipe'] })
      if (child.stderr === null) return
      createInterface(child.stderr).on('line', (line) => {
        const [, stream] = /new stream leader for '\S+ > (\S+)'/.exec(line) ?? []
        if (stream !== undefined) leads(stream)
      })
    },
    async kill() {
      const dying = child
      child = undefined
      if (dying === undefined || dying.exitCode !== null) return
      const gone = once(dying, 'exit')
      dying.kill('SIGKILL')
      await gone
    },
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
  }
}

/** Nodes of one engine on loopback, and how a relay is told of them. */
export interface Nodes {
  readonly nodes: readonly Node[]
  /** `RELAY_STORE`, all of them, under a name of its own. */
  url(name: string, who?: string): string
  /** The name of the node that leads a stream: n0, n1 or n2. */
  leaderOf(stream: string): Promise<string>
  /** When a node last said that it leads a stream from then on, by the clock that never jumps. */
  ledSinceMs(stream: string): number | undefined
  /** Resolves once one node leads the rooms and the tombstones. */
  together(): Promise<void>
  /** Resolves once every stream is led, and every node has all of it: one may die. */
  whole(): Promise<void>
  /** No more than so many bytes in a stream; -1 for as many as there is room. */
  limit(stream: string, bytes: number): Promise<void>
  /** Where the first node keeps a stream: what a host copies, and puts back while the node is stopped. */
  keptIn(stream: string): string
  /** How many bytes it holds. */
  bytesIn(stream: string): Promise<number>
  stop(): Promise<void>
}

/** A store on the engine, once that is there. */
export async function openOn(url: string): Promise<Store> {
  const opened = await openJetStreamStore(url)
  if (opened.kind !== 'open') throw new Error(opened.en)
  await until(() => opened.store.relayId !== '')
  return opened.store
}

async function isTogether({ streams }: JetStreamManager): Promise<boolean> {
  const leaders = new Set<string | undefined>()
  for await (const { cluster, config } of streams.list())
    if (/-(rooms|erased)$/.test(config.name)) leaders.add(cluster?.leader)
  return leaders.size === 1 && !leaders.has(undefined)
}

async function isWhole({ streams }: JetStreamManager): Promise<boolean> {
  for await (const { cluster } of streams.list()) {
    const copies = cluster?.replicas ?? []
    if (cluster?.leader === undefined || copies.length < 2) return false
    if (copies.some(({ current, offline }) => !current || offline)) return false
  }
  return true
}

/** Starts one node, or a cluster of three. */
export async function startNodes(count: 1 | 3, more = ''): Promise<Nodes> {
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-nats-'))
  const ports = await freePorts(count * 2)
  const [clients, routes] = [ports.slice(0, count), ports.slice(count)]
  const nodes: Node[] = []
  const led = new Map<string, number>()
  const leads = (stream: string): void => void led.set(stream, performance.now())
  for (const [number, port] of clients.entries()) {
    const path = join(folder, `n${number}.conf`)
    await writeFile(path, configOf({ folder, port, routes, number, more }))
    nodes.push(createNode({ config: path, port, leads }))
  }
  for (const each of nodes) each.start()
  const ask = async <T>(run: (manager: JetStreamManager) => Promise<T>): Promise<T> => {
    const connection = await connect({ servers: clients.map((port) => `127.0.0.1:${port}`) })
    const answer = await run(await jetstreamManager(connection))
    await connection.close()
    return answer
  }
  return {
    nodes,
    url: (name, who = '') =>
      `nats://${who}${clients.map((port) => `127.0.0.1:${port}`).join(',')}/${name}`,
    leaderOf: (stream) =>
      ask(async ({ streams }) => (await streams.info(stream)).cluster?.leader ?? ''),
    ledSinceMs: (stream) => led.get(stream),
    together: () => until(() => ask(isTogether).catch(() => false), 60_000),
    whole: () => until(() => ask(isWhole).catch(() => false)),
    limit: (stream, max_bytes) =>
      ask(async ({ streams }) => void (await streams.update(stream, { max_bytes }))),
    keptIn: (stream) => join(folder, 'n0', 'jetstream', '$G', 'streams', stream),
    bytesIn: (stream) => ask(async ({ streams }) => (await streams.info(stream)).state.bytes),
    async stop() {
      await Promise.all(nodes.map((each) => each.kill()))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Asks again until it is so; throws after `withinMs`. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  withinMs = 20_000,
): Promise<void> {
  const endMs = performance.now() + withinMs
  while (!(await isSo())) {
    if (performance.now() > endMs) throw new Error(`not so within ${withinMs} ms`)
    await new Promise((done) => void setTimeout(done, 20))
  }
}
