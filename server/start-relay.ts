import { randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { askerOf } from '../shared/host/asker.ts'
import { portTaken } from '../shared/host/settings.ts'
import { createThreshold } from '../shared/host/threshold.ts'
import { networkAddresses, ownHosts } from './addresses.ts'
import { createTolls, type Counting } from '../shared/host/tolls.ts'
import { appPages, farPages } from '../shared/page/far-pages.ts'
import { relayPages } from '../shared/page/relay-pages.ts'
import { heardAt } from '../shared/host/heard-at.ts'
import { originOf } from '../shared/host/origin-of.ts'
import type { Config, ConfigRefused } from './config.ts'
import { createSite, type Site } from './door/http.ts'
import { openGate } from './door/upgrade.ts'
import { createRelayCore } from './room/core.ts'
import { hostHere } from './host/here.ts'
import { defaultLimits, type RelayLimits } from './limits.ts'
import { createMetrics } from './metrics.ts'
import { repeat, type Log, type Surroundings } from './surroundings.ts'
import { openStore } from './store/opening.ts'
import type { Store } from './store/store.ts'

/** What may be put in the place of the real thing. */
export interface RelayDeps {
  readonly appFolder: string
  readonly log: Log
  readonly store?: Store
  readonly surroundings?: Surroundings
  readonly limits?: Partial<RelayLimits>
}

/** A relay that listens. */
export interface Started {
  readonly kind: 'started'
  readonly port: number
  /** Where this machine opens the app, then where others of the local networks do. */
  readonly origin: string
  readonly networkOrigins: () => string[]
  /** Answers what is durable, tells everybody to come back, closes the store. */
  stop(): Promise<void>
}

/** The machine's own clocks and chance. */
export const machine: Surroundings = {
  nowMs: () => Date.now(),
  elapsedMs: () => performance.now(),
  random: (bytes) => randomBytes(bytes),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** What stands before the rooms counts by addresses, and makes some wait. */
const counting: Counting = {
  count: (points, minutes) => new RateLimiterMemory({ points, duration: minutes * 60 }),
  later: (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref()),
}

const ask = async (url: string): Promise<unknown> =>
  (await fetch(url, { signal: AbortSignal.timeout(3_000) })).json()

function listen(server: Server, { port, host }: Config): Promise<ConfigRefused | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: Error & { code?: string }) => {
      if (cause.code === 'EADDRINUSE' || cause.code === 'EACCES') {
        resolve({ kind: 'refused', ...portTaken(port) })
      } else reject(cause)
    })
    server.listen({ port, host }, () => resolve(undefined))
  })
}

/** Listens, or stops what was begun and says why not. */
async function begin(
  server: Server,
  config: Config,
  stop: () => Promise<void>,
): Promise<Started | ConfigRefused> {
  const refused = await listen(server, config)
  if (refused !== undefined) {
    await stop()
    return refused
  }
  const [origin = ''] = originsAt(config, server)([heard(server).here])
  const networkOrigins = () => originsAt(config, server)(heard(server).network)
  return { kind: 'started', port: boundTo(server).port, origin, networkOrigins, stop }
}

/** Origins under which this server is opened by these names. */
const originsAt =
  ({ tls }: Config, server: Server) =>
  (hosts: readonly string[]): string[] =>
    hosts.map((host) => originOf(tls === undefined ? 'http' : 'https', host, boundTo(server).port))

const boundTo = (server: Server): AddressInfo => server.address() as AddressInfo
const heard = (server: Server) => heardAt(boundTo(server).address, networkAddresses())

/** The app alone: its relay is elsewhere, and nothing is kept here. */
function startApp(config: Config, site: Omit<Site, 'pages'>): Promise<Started | ConfigRefused> {
  const pages = { ...farPages(config.relayUrl ?? '', ask), ...appPages }
  const server = createSite({ ...site, pages })
  const stop = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
  }
  return begin(server, config, stop)
}

/** Composes and starts what is asked for: store, rooms, static host, sockets. */
export async function startRelay(
  config: Config,
  deps: RelayDeps,
): Promise<Started | ConfigRefused> {
  const { tls, code, origins, relayUrl, proxies = [], serve = 'both' } = config
  const limits = { ...defaultLimits, ...config.limits, ...deps.limits }
  const appFolder = serve === 'relay' ? undefined : deps.appFolder
  const way = { isTls: tls !== undefined, proxies }
  const site = { appFolder, tls, relayUrl, limits, ...way }
  if (serve === 'app') return startApp(config, site)
  const surroundings = deps.surroundings ?? machine
  const metrics = createMetrics(() => ({ rooms: core.rooms(), connections: gate.connections() }))
  const told = { log: deps.log, also: metrics.stored }
  const kept = await openStore(config, told, deps.store)
  if (kept.kind === 'refused') return kept
  const { store, here: opened } = kept
  const here = hostHere({ config, opened, isWriting: metrics.isWriting, log: deps.log })
  const counted = { answered: metrics.act, swept: metrics.swept }
  const parts = { log: deps.log, store, surroundings, limits, ...counted }
  const core = createRelayCore(code === undefined ? parts : { ...parts, code })
  const named = (hosts: readonly string[]): string[] => originsAt(config, server)(hosts)
  const networkOrigin = (): string | undefined => named(heard(server).network)[0]
  const said = relayPages({ config, store, networkOrigin, metrics, doctor: here.doctor })
  const pages = serve === 'both' ? { ...said, ...appPages } : said
  const server = createSite({ ...site, pages })
  const isOwn = (origin: string) => serve === 'both' && named(ownHosts()).includes(origin)
  const tolls = createTolls(limits, (room) => core.tried(room), counting)
  const gate = openGate(server, {
    accept: createThreshold({ ...core, limits, tolls, closed: metrics.closed }),
    isAllowed: (origin) => origins.includes(origin) || isOwn(origin),
    addressOf: ({ headers, socket }) =>
      askerOf({ headers, remote: socket.remoteAddress ?? '' }, way).address,
    turnedAway: metrics.turnedAway,
    closed: metrics.closed,
    limits,
    every: (ms, run) => repeat(surroundings, ms, run),
  })
  const unhear = await here.hear()
  return begin(server, config, async () => {
    gate.close()
    server.close()
    await unhear()
    await core.stop()
    server.closeAllConnections()
    await store.close()
  })
}
