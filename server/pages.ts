import * as z from 'zod/mini'
import { erasePage } from '../shared/page/erase-page.ts'
import { jsonPage, type Page, type Pages } from '../shared/page/page.ts'
import { protocolVersion } from '../shared/wire/frames.ts'
import type { Config } from './config.ts'
import type { Metrics } from './metrics.ts'

interface Said {
  readonly config: Config
  readonly relayId: string
  readonly networkOrigin: () => string | undefined
  readonly metrics: Metrics
}

/** What a relay says of itself: what devices need to know, how it feels, what it counts. */
export function relayPages({ config, relayId, networkOrigin, metrics }: Said): Pages {
  const { code, relayUrl, serve } = config
  const groupCreation = code === undefined ? 'open' : 'code'
  const always = { relay: relayId, version: protocolVersion, groupCreation, relayUrl }
  return {
    // Addresses of the local network are for the page that this machine itself opened.
    '/config': ({ isLocal }) =>
      jsonPage(
        isLocal && serve !== 'relay' ? { ...always, networkOrigin: networkOrigin() } : always,
      ),
    '/health': () => {
      const isWriting = metrics.isWriting()
      return jsonPage({ up: true, store: isWriting ? 'writing' : 'failing' }, isWriting ? 200 : 503)
    },
    '/metrics': async ({ isLocal }) =>
      isLocal || config.metrics === 'public'
        ? { type: metrics.type, body: await metrics.text() }
        : { status: 404, type: 'text/plain', body: '' },
  }
}

export const appPages: Pages = { '/effacer': erasePage }

const heardShape = z.object({ relay: z.string(), groupCreation: z.enum(['open', 'code']) })

/** Of an app served alone: what its relay says, or what it said last. */
export function farPages(relayUrl: string): Pages {
  const url = new URL('/config', relayUrl.replace(/^ws/, 'http'))
  let heard = jsonPage({}, 503)
  const listen = async (): Promise<void> => {
    const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) })
    const said = heardShape.parse(await answer.json())
    heard = jsonPage({ ...said, version: protocolVersion, relayUrl })
  }
  // A relay that is not heard is no fault of this host: what it said last does not change.
  const config = (): Promise<Page> =>
    listen().then(
      () => heard,
      () => heard,
    )
  return { '/config': config, '/health': () => jsonPage({ up: true }) }
}
