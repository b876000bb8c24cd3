import { hostname, networkInterfaces } from 'node:os'

/** IPv4 addresses of this machine on its local networks. */
export function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

/** An origin as browsers write it: the scheme's own port is left out. */
export function originOf(scheme: 'http' | 'https', host: string, port: number): string {
  const isUsual = port === (scheme === 'https' ? 443 : 80)
  return `${scheme}://${host.toLowerCase()}${isUsual ? '' : `:${port}`}`
}

/** Every name under which this machine's own pages may be opened; read anew, for networks change. */
export function ownHosts(): string[] {
  const name = hostname()
  return ['localhost', '127.0.0.1', '[::1]', ...networkAddresses(), name, `${name}.local`]
}
