import * as z from 'zod/mini'
import { isOnlyHere } from '../../../shared/host/loopback.ts'

const configShape = z.object({
  relay: z.string(),
  networkOrigin: z.optional(z.string()),
  groupCreation: z.enum(['open', 'code']),
  relayUrl: z.optional(z.string()),
})

/** What the host says of itself, publicly: the relay's id salts the five words. */
export type HostConfig = z.infer<typeof configShape>

const keptUnder = 'faire-echo-config'
const waitMs = 10_000

/** What this device knows of its host. */
export interface KnownHost {
  /** As last heard, now or on another day; undefined when never heard. */
  readonly last: () => HostConfig | undefined
  /** The same once the network has answered, or has not in 10 s. */
  readonly fresh: Promise<HostConfig | undefined>
}

/** Asks the host again, which keeps nobody from their own words: what was last heard will do meanwhile. */
export function askHost(): KnownHost {
  let last = lastHeard()
  const fresh = readConfig(last).then((config) => (last = config))
  return { last: () => last, fresh }
}

async function readConfig(kept: HostConfig | undefined): Promise<HostConfig | undefined> {
  const limit = new AbortController()
  const waiting = setTimeout(() => limit.abort(new TypeError('The host does not answer')), waitMs)
  try {
    const answer = await fetch('/config', { cache: 'no-store', signal: limit.signal })
    const config = configShape.parse(await answer.json())
    localStorage.setItem(keptUnder, JSON.stringify(config))
    return config
  } catch (cause) {
    // No network, or something in between that is not our host: what was heard last will do.
    if (!(cause instanceof TypeError || cause instanceof SyntaxError || isZodError(cause)))
      throw cause
    return kept
  } finally {
    clearTimeout(waiting)
  }
}

function isZodError(cause: unknown): boolean {
  return cause instanceof z.core.$ZodError
}

function lastHeard(): HostConfig | undefined {
  const kept = localStorage.getItem(keptUnder)
  if (kept === null) return undefined
  const parsed = configShape.safeParse(JSON.parse(kept))
  return parsed.success ? parsed.data : undefined
}

/** Where the relay's socket is: the same host unless the configuration says otherwise. */
export function relayUrl(config: HostConfig | undefined): string {
  if (config?.relayUrl !== undefined) return config.relayUrl
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  return `${scheme}://${location.host}/relay`
}

/** The origin that phones can reach; this machine’s own name for itself where they reach none. */
export function reachableOrigin(config: HostConfig | undefined): string {
  const { hostname, origin } = location
  return isOnlyHere(hostname) ? (config?.networkOrigin ?? origin) : origin
}
