import { hostname, networkInterfaces } from 'node:os'

/** IPv4 addresses of this machine on its local networks. */
export function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

/** Every name under which this machine's own pages may be opened; read anew, for networks change. */
export function ownHosts(): string[] {
  const name = hostname()
  return ['localhost', '127.0.0.1', '[::1]', ...networkAddresses(), name, `${name}.local`]
}
