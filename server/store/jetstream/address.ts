/** Where the engine is, and under which name what is kept of this host stands in it. */
export interface Address {
  readonly servers: readonly string[]
  readonly name: string
  readonly user?: string
  readonly pass?: string
  readonly token?: string
  readonly isTls: boolean
}

const form =
  /^(nats|tls):\/\/(?:([^@/]+)@)?([a-z0-9.:[\],_-]+?)(?:\/([a-z0-9][a-z0-9-]{0,31}))?\/?$/i

/** `nats://user:password@one:4222,two:4222,three:4222/name`; undefined for anything else. */
export function readAddress(url: string): Address | undefined {
  const [, scheme = '', who, hosts, name = 'faire-echo'] = form.exec(url) ?? []
  if (hosts === undefined) return undefined
  const servers = hosts.split(',').filter((host) => host !== '')
  const at = { servers, name, isTls: scheme.toLowerCase() === 'tls' }
  if (servers.length === 0) return undefined
  if (who === undefined) return at
  const [first = '', ...rest] = who.split(':')
  const user = decodeURIComponent(first)
  return rest.length === 0
    ? { ...at, token: user }
    : { ...at, user, pass: decodeURIComponent(rest.join(':')) }
}

/** The names that one host's things bear in the engine. */
export const namesOf = ({ name }: Pick<Address, 'name'>) => ({
  rooms: `${name}-rooms`,
  keys: `${name}-keys`,
  index: `${name}-index`,
  /** What was erased, beside the rooms: never restored with them. */
  erased: `${name}-erased`,
  /** A room's own subject: its log. */
  room: (room: string): string => `${name}.room.${room}`,
  /** Where the engine says again what it has made durable. */
  seen: (room: string): string => `${name}.seen.${room}`,
  /** What relays say to each other of a room; kept nowhere. */
  said: (room: string): string => `${name}.said.${room}`,
})

export type Names = ReturnType<typeof namesOf>
