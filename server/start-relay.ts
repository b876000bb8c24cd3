import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { protocolVersion } from '../shared/wire/frames.ts'
import { networkAddresses, originOf, ownHosts } from './addresses.ts'
import type { Config, ConfigRefused } from './config.ts'
import { createSite } from './door/http.ts'
import { openGate } from './door/upgrade.ts'
import { createRelayCore } from './room/core.ts'
import type { RelayLimits } from './limits.ts'
import { repeat, type Log, type Surroundings } from './surroundings.ts'
import { openClassicLevelStore } from './store/classic-level-store.ts'
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

const socketsPerAddress = 400

/** The machine's own clock and chance. */
export const machine: Surroundings = {
  nowMs: () => Date.now(),
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

async function openStore(config: Config, given: Store | undefined) {
  return given === undefined
    ? openClassicLevelStore(config.dataFolder)
    : ({ kind: 'open', store: given } as const)
}

/** Composes and starts a relay: store, rooms, static host, sockets. */
export async function startRelay(
  config: Config,
  deps: RelayDeps,
): Promise<Started | ConfigRefused> {
  const { tls, code, origins } = config
  const surroundings = deps.surroundings ?? machine
  const opened = await openStore(config, deps.store)
  if (opened.kind === 'refused') return opened
  const { store } = opened
  const parts = { ...deps, store, surroundings }
  const core = createRelayCore(code === undefined ? parts : { ...parts, code })
  const scheme = tls === undefined ? 'http' : 'https'
  const portOf = (): number => (server.address() as AddressInfo).port
  const networkOrigins = (): string[] =>
    networkAddresses().map((host) => originOf(scheme, host, portOf()))
  const server = createSite({
    ...deps,
    tls,
    pages: {
      '/config': () => ({
        relay: store.relayId,
        version: protocolVersion,
        networkOrigin: networkOrigins()[0],
        groupCreation: code === undefined ? 'open' : 'code',
      }),
      '/health': () => ({ up: true }),
    },
  })
  const isAllowed = (origin: string): boolean =>
    origins.includes(origin) ||
    ownHosts().some((host) => originOf(scheme, host, portOf()) === origin)
  const every = (ms: number, run: () => void) => repeat(surroundings, ms, run)
  const closeGate = openGate(server, { core, isAllowed, socketsPerAddress, every })
  const refused = await listen(server, config)
  const stop = async (): Promise<void> => {
    closeGate()
    server.close()
    await core.stop()
    server.closeAllConnections()
    await store.close()
  }
  if (refused === undefined) {
    const origin = originOf(scheme, 'localhost', portOf())
    return { kind: 'started', port: portOf(), origin, networkOrigins, stop }
  }
  await stop()
  return refused
}
