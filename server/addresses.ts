import { hostname, networkInterfaces } from 'node:os'
import { forAWhile } from '../shared/pace/for-a-while.ts'

/** IPv4 addresses of this machine on its local networks; asked for by every socket, and slow to know. */
export const networkAddresses = forAWhile(performance.now.bind(performance), 1_000, () =>
  Object.values(networkInterfaces())
    .flatMap((found = []) => found.filter((one) => one.family === 'IPv4' && !one.internal))
    .map(({ address }) => address),
)

/** Every name under which this machine's own pages may be opened; read anew, for networks change. */
export function ownHosts(): string[] {
  const name = hostname()
  return ['localhost', '127.0.0.1', '[::1]', ...networkAddresses(), name, `${name}.local`]
}
