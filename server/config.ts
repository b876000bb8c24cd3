import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createSecureContext } from 'node:tls'
import { parseArgs } from 'node:util'
import { readSettings, type Said } from '../shared/host/read-settings.ts'
import { settings, settingSentences } from '../shared/host/settings.ts'
import type { RelayLimits } from './limits.ts'

type Env = Readonly<Record<string, string | undefined>>

/** How this relay was asked to run. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  /** Where several relays keep their rooms together, instead. */
  readonly store?: string | undefined
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | undefined
  /** Words asked of whoever creates a group. */
  readonly code: string | undefined
  /** Origins of the app beside this machine's own; the only ones, of a relay served alone. */
  readonly origins: readonly string[]
  readonly serve?: 'both' | 'app' | 'relay'
  /** Where the app finds its relay, when it is not where the app is. */
  readonly relayUrl?: string | undefined
  /** Addresses of the reverse proxies whose word is taken about who asks. */
  readonly proxies?: readonly string[]
  /** Who may read the metrics. */
  readonly metrics?: 'local' | 'public'
  readonly limits?: Partial<RelayLimits>
  /** Where back-ups are kept: of what is stored, and of the keys, elsewhere. */
  readonly to?: string | undefined
  readonly keysTo?: string | undefined
}

/** A sentence in both languages: what is wrong, and what to do. */
export interface ConfigRefused {
  readonly kind: 'refused'
  readonly fr: string
  readonly en: string
}

function refuse(name: string): ConfigRefused {
  const [fr, en] = settingSentences[name] ?? ['Réglage refusé.', 'Setting refused.']
  return { kind: 'refused', fr, en }
}

const flags = Object.fromEntries(
  Object.keys(settings).map((name) => [
    name,
    { type: 'string' as const, ...(name === 'port' ? { short: 'p' } : {}) },
  ]),
)

function readFlags(words: readonly string[]): Said | undefined {
  try {
    return parseArgs({ args: [...words], options: flags }).values
  } catch (cause) {
    // parseArgs throws TypeErrors about what was typed: the caller says which settings exist.
    if (cause instanceof TypeError) return undefined
    throw cause
  }
}

async function readTls(cert: string | undefined, key: string | undefined) {
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined || key === undefined) return 'refused'
  try {
    const tls = { cert: await readFile(resolve(cert)), key: await readFile(resolve(key)) }
    createSecureContext(tls)
    return tls
  } catch (cause) {
    // Not there, not readable, or not a certificate and its key: the same sentence, and the path is in the hands of who typed it.
    if ((cause as { code?: string }).code !== undefined) return 'refused'
    throw cause
  }
}

/** What was asked, checked and whole; or which setting is not taken, and what it should be. */
export async function readConfig(
  words: readonly string[],
  env: Env,
): Promise<Config | ConfigRefused> {
  const typed = readFlags(words)
  if (typed === undefined) return refuse('flags')
  const read = readSettings(typed, env)
  if ('refused' in read) return refuse(read.refused)
  const { data: dataFolder, cert, key, relay: relayUrl, 'keys-to': keysTo, ...rest } = read
  const tls = await readTls(cert, key)
  if (tls === 'refused') return refuse('tls')
  return { ...rest, code: rest.code, dataFolder: resolve(dataFolder), tls, relayUrl, keysTo }
}
