import * as z from 'zod/mini'
import { relayLimits } from './relay-limits.ts'
import { settings, type Setting } from './settings.ts'

/** What was said of each setting, in words. */
export type Said = Readonly<Partial<Record<Setting, string | undefined>>>

const url = (schemes: string, path: string) =>
  z.string().check(z.regex(new RegExp(`^${schemes}://[a-z0-9.:[\\]-]+${path}$`)))

function listed(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim())
  return parts.filter((part) => part !== '')
}
const list = z.pipe(z.string(), z.transform(listed))

type Limits = Partial<Record<keyof typeof relayLimits, number>>

/** `name=number` each: of the limits there are, and whole. */
function limitsIn(parts: string[]): Limits | undefined {
  const pairs = parts.map((part) => part.split('=').map((side) => side.trim()))
  const isTaken = pairs.every(
    ([name = '', value = '']) => Object.hasOwn(relayLimits, name) && /^[1-9]\d{0,11}$/.test(value),
  )
  return isTaken
    ? Object.fromEntries(pairs.map(([name, value]) => [name, Number(value)]))
    : undefined
}

const shape = z
  .object({
    port: z.pipe(z.coerce.number(), z.int().check(z.gte(0), z.lte(65_535))),
    host: z.string(),
    data: z.string(),
    store: z.optional(z.string().check(z.regex(/^(nats|tls):\/\/\S+$/))),
    cert: z.optional(z.string()),
    key: z.optional(z.string()),
    creation: z.optional(z.enum(['open', 'code'])),
    code: z.optional(z.string().check(z.minLength(8), z.maxLength(120))),
    origins: z.pipe(list, z.array(url('https?', ''))),
    serve: z.enum(['both', 'app', 'relay']),
    relay: z.optional(url('wss?', '/relay')),
    proxies: z.pipe(list, z.array(z.string().check(z.regex(/^[0-9a-f.:]+$/i)))),
    metrics: z.enum(['local', 'public']),
    limits: z.pipe(
      z.pipe(list, z.transform(limitsIn)),
      z.custom<Limits>((said) => said !== undefined),
    ),
    to: z.optional(z.string()),
    'keys-to': z.optional(z.string()),
  })
  .check(
    z.refine(({ creation, code }) => creation !== 'code' || code !== undefined, {
      path: ['codeMissing'],
    }),
    z.refine(({ creation, code }) => creation !== 'open' || code === undefined, {
      path: ['codeTooMany'],
    }),
    z.refine(({ serve, relay }) => serve !== 'app' || relay !== undefined, { path: ['relay'] }),
    z.refine(({ serve, origins }) => serve !== 'relay' || origins.length > 0, {
      path: ['origins'],
    }),
  )

/** What was typed, then the environment, then what there is otherwise; or the setting not taken. */
export function readSettings(
  typed: Said,
  env: Readonly<Record<string, string | undefined>>,
): z.infer<typeof shape> | { readonly refused: string } {
  const all = Object.entries(settings).map(([name, { env: called, ...rest }]) => [
    name,
    typed[name as Setting] ?? env[called] ?? ('otherwise' in rest ? rest.otherwise : undefined),
  ])
  const parsed = shape.safeParse(Object.fromEntries(all))
  return parsed.success ? parsed.data : { refused: String(parsed.error.issues[0]?.path[0]) }
}
