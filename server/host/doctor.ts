import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:tls'
import type {
  AnswerFacts,
  CertificateFacts,
  Facts,
  StoreFacts,
  Versions,
} from '../../shared/host/doctor/facts.ts'
import { protocolVersion } from '../../shared/wire/frames.ts'
import type { Config } from '../config.ts'
import { backUpsIn, folderHealth } from '../store/store-health.ts'

/** The folder of this project, from its sources and from what is built alike. */
const project = new URL('../../', import.meta.url)
const waitMs = 3_000

async function versionsHere(): Promise<Versions> {
  const { version, engines } = JSON.parse(
    await readFile(new URL('package.json', project), 'utf8'),
  ) as { version: string; engines: { node: string } }
  const built = await readFile(new URL('dist/.built-from', project), 'utf8').catch(() => undefined)
  const node = process.versions.node
  const wanted = { nodeWanted: engines.node, protocol: protocolVersion }
  return { app: version, node, ...wanted, built: built?.slice(0, 8) }
}

/** The certificate that a public origin shows, whatever browsers would think of it. */
function shownBy({ hostname, port }: URL): Promise<CertificateFacts | undefined> {
  const where = port === '' ? hostname : `${hostname}:${port}`
  return new Promise((resolve) => {
    const asked = { host: hostname, port: Number(port || 443), servername: hostname }
    const socket = connect({ ...asked, rejectUnauthorized: false, timeout: waitMs }, () => {
      const endsMs = Date.parse(socket.getPeerCertificate().valid_to)
      const fault = socket.authorized ? undefined : String(socket.authorizationError)
      socket.destroy()
      resolve({ where, endsMs, fault })
    })
    const silent = (): void => {
      socket.destroy()
      resolve(undefined)
    }
    // Said by the line about its answer.
    socket.once('error', silent).once('timeout', silent)
  })
}

async function clockOf(origin: string): Promise<AnswerFacts> {
  const asked = fetch(new URL('/health', origin), { signal: AbortSignal.timeout(waitMs) })
  const date = await asked.then(
    ({ headers }) => headers.get('date'),
    () => null,
  )
  return { origin, dateMs: date === null ? undefined : Date.parse(date) }
}

async function wayOf(config: Config, isAskedAbroad: boolean) {
  const { origins, relayUrl, tls, host, serve = 'both', proxies = [], code } = config
  const relay = relayUrl === undefined ? [] : [new URL(relayUrl.replace(/^ws/, 'http')).origin]
  const abroad = isAskedAbroad ? [...new Set([...origins, ...relay])] : []
  const safe = abroad.filter((each) => each.startsWith('https:')).map((each) => new URL(each))
  const shown = await Promise.all(safe.map(shownBy))
  const own = tls === undefined ? [] : [Date.parse(new X509Certificate(tls.cert).validTo)]
  const certificates = [
    ...own.map((endsMs) => ({ where: '--cert', endsMs, fault: undefined })),
    ...shown.flatMap((each) => each ?? []),
  ]
  const answers = await Promise.all(abroad.map(clockOf))
  const creation = code === undefined ? ('open' as const) : ('code' as const)
  return { serve, host, origins, relayUrl, proxies, creation, certificates, answers }
}

/** All that is found of this host; public origins are asked only when somebody waits for it. */
export async function findFacts(
  config: Config,
  store: StoreFacts,
  isAskedAbroad: boolean,
): Promise<Facts> {
  return {
    nowMs: Date.now(),
    versions: await versionsHere(),
    store,
    folder: await folderHealth(config.dataFolder),
    way: await wayOf(config, isAskedAbroad),
    // A relay may neither know nor see where back-ups go: its page speaks of those it is told of.
    backUps: (await backUpsIn(config)).filter(({ folder }) => isAskedAbroad || folder),
    limits: Object.keys(config.limits ?? {}),
  }
}
