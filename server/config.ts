import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createSecureContext } from 'node:tls'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'

/** How this relay was asked to run. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | undefined
  /** Words asked of whoever creates a group. */
  readonly code: string | undefined
  /** Origins of the app beside this machine's own. */
  readonly origins: readonly string[]
}

/** A sentence in both languages: what is wrong, and what to do. */
export interface ConfigRefused {
  readonly kind: 'refused'
  readonly fr: string
  readonly en: string
}

const flags = {
  port: { type: 'string', short: 'p' },
  host: { type: 'string' },
  data: { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
  code: { type: 'string' },
  origins: { type: 'string' },
} as const

const originShape = z.string().check(z.regex(/^https?:\/\/[a-z0-9.:[\]-]+$/))

const shape = z.object({
  port: z.pipe(z.coerce.number(), z.int().check(z.gte(0), z.lte(65_535))),
  host: z.string(),
  data: z.string(),
  cert: z.optional(z.string()),
  key: z.optional(z.string()),
  code: z.optional(z.string().check(z.minLength(8), z.maxLength(120))),
  origins: z.array(originShape),
})

const sentences: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  port: [
    'Le port est un nombre de 0 à 65535 (--port ou PORT).',
    'The port is a number from 0 to 65535 (--port or PORT).',
  ],
  code: [
    'Les mots demandés pour créer un groupe comptent de 8 à 120 caractères (--code ou GROUP_CODE).',
    'The words asked to create a group take 8 to 120 characters (--code or GROUP_CODE).',
  ],
  origins: [
    'Les origines de l’application s’écrivent https://nom, séparées par des virgules (--origins ou APP_ORIGINS).',
    'The origins of the app are written https://name, separated by commas (--origins or APP_ORIGINS).',
  ],
  flags: [
    'Réglage inconnu. Réglages possibles : --port --host --data --cert --key --code --origins.',
    'Unknown setting. Possible settings: --port --host --data --cert --key --code --origins.',
  ],
  tls: [
    'Le certificat et sa clé vont ensemble (--cert et --key), et doivent être lisibles et bien formés.',
    'The certificate and its key go together (--cert and --key), and must be readable and well formed.',
  ],
}

function refuse(name: string): ConfigRefused {
  const [fr, en] = sentences[name] ?? ['Réglage refusé.', 'Setting refused.']
  return { kind: 'refused', fr, en }
}

type Flags = Partial<Record<keyof typeof flags, string>>

function readFlags(words: readonly string[]): Flags | undefined {
  try {
    return parseArgs({ args: [...words], options: flags, allowPositionals: false }).values
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

/** Reads the flags, then the environment, then the defaults. */
export async function readConfig(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Config | ConfigRefused> {
  const typed = readFlags(words)
  if (typed === undefined) return refuse('flags')
  const origins = typed.origins ?? env['APP_ORIGINS'] ?? ''
  const parsed = shape.safeParse({
    port: typed.port ?? env['PORT'] ?? '4400',
    host: typed.host ?? env['HOST'] ?? '::',
    data: typed.data ?? env['DATA'] ?? './data',
    cert: typed.cert ?? env['CERT'],
    key: typed.key ?? env['KEY'],
    code: typed.code ?? env['GROUP_CODE'],
    origins: origins
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  })
  if (!parsed.success) return refuse(String(parsed.error.issues[0]?.path[0]))
  const { port, host, data, cert, key, code } = parsed.data
  const tls = await readTls(cert, key)
  if (tls === 'refused') return refuse('tls')
  return { port, host, dataFolder: resolve(data), tls, code, origins: parsed.data.origins }
}
