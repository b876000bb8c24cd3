import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { askerOf } from '../shared/host/asker.ts'
import { networkAddresses, ownHosts } from './addresses.ts'
import { originOf } from '../shared/host/origin-of.ts'
import type { Config, ConfigRefused } from './config.ts'
import { createSite, type Site } from './door/http.ts'
import { openGate } from './door/upgrade.ts'
import { createRelayCore } from './room/core.ts'
import { defaultLimits, type RelayLimits } from './limits.ts'
import { createMetrics } from './metrics.ts'
import { appPages, farPages, relayPages } from './pages.ts'
import { repeat, type Log, type Surroundings } from './surroundings.ts'
import { openClassicLevelStore } from './store/classic-level-store.ts'
import type { Store } from './store/store.ts'
import { createThreshold } from './threshold.ts'

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

function listen(server: Server, { port, host }: Config): Promise<ConfigRefused | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: Error & { code?: string }) => {
      if (cause.code === 'EADDRINUSE' || cause.code === 'EACCES') {
        resolve({
          kind: 'refused',
          fr: `Le port ${port} est déjà pris, ou réservé. Choisissez-en un autre avec --port.`,
          en: `Port ${port} is in use, or reserved. Choose another with --port.`,
        })
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
  const scheme = config.tls === undefined ? 'http' : 'https'
  const refused = await listen(server, config)
  if (refused !== undefined) {
    await stop()
    return refused
  }
  const port = portOf(server)
  const networkOrigins = () => networkAddresses().map((host) => originOf(scheme, host, port))
  const origin = originOf(scheme, 'localhost', port)
  return { kind: 'started', port, origin, networkOrigins, stop }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** The app alone: its relay is elsewhere, and nothing is kept here. */
function startApp(config: Config, site: Omit<Site, 'pages'>): Promise<Started | ConfigRefused> {
  const pages = { ...farPages(config.relayUrl ?? ''), ...appPages }
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
  const opened = deps.store ?? (await openClassicLevelStore(config.dataFolder, told))
  if ('kind' in opened && opened.kind === 'refused') return opened
  const store = 'kind' in opened ? opened.store : opened
  const parts = { log: deps.log, store, surroundings, limits, answered: metrics.act }
  const core = createRelayCore(code === undefined ? parts : { ...parts, code })
  const scheme = tls === undefined ? 'http' : 'https'
  const networkOrigin = (): string | undefined =>
    networkAddresses().map((host) => originOf(scheme, host, portOf(server)))[0]
  const said = relayPages({ config, relayId: store.relayId, networkOrigin, metrics })
  const pages = serve === 'both' ? { ...said, ...appPages } : said
  const server = createSite({ ...site, pages })
  const isOwn = (origin: string): boolean =>
    serve === 'both' && ownHosts().some((host) => originOf(scheme, host, portOf(server)) === origin)
  const gate = openGate(server, {
    accept: createThreshold({ ...core, limits, closed: metrics.closed }),
    isAllowed: (origin) => origins.includes(origin) || isOwn(origin),
    addressOf: ({ headers, socket }) =>
      askerOf({ headers, remote: socket.remoteAddress ?? '' }, way).address,
    turnedAway: metrics.turnedAway,
    closed: metrics.closed,
    limits,
    every: (ms, run) => repeat(surroundings, ms, run),
  })
  return begin(server, config, async () => {
    gate.close()
    server.close()
    await core.stop()
    server.closeAllConnections()
    await store.close()
  })
}
