import { protocolVersion } from '../wire/frames.ts'
import { jsonPage, type Page, type Pages } from './page.ts'

/** What a relay knows of itself. */
export interface SaidOfRelay {
  readonly config: {
    readonly code?: string | undefined
    readonly relayUrl?: string | undefined
    readonly serve?: 'both' | 'app' | 'relay'
    readonly metrics?: 'local' | 'public'
  }
  /** Its own name is not known while a shared store was not found yet. */
  readonly store: { readonly relayId: string }
  readonly networkOrigin: () => string | undefined
  /** What the host should know of theirs. */
  readonly doctor: () => Promise<Page>
  readonly metrics: {
    readonly isWriting: () => boolean
    readonly text: () => Promise<string>
    readonly type: string
  }
}

const notHere: Page = { status: 404, type: 'text/plain', body: '' }

/** What a relay says of itself: what devices need to know, how it feels, what it counts. */
export function relayPages(said: SaidOfRelay): Pages {
  const { config, store, networkOrigin, metrics, doctor } = said
  const { code, relayUrl, serve } = config
  const groupCreation = code === undefined ? 'open' : 'code'
  const always = () => ({
    relay: store.relayId,
    version: protocolVersion,
    groupCreation,
    relayUrl,
  })
  return {
    // Addresses of the local network are for the page that this machine itself opened.
    '/config': ({ isLocal }) => {
      if (store.relayId === '') return jsonPage({}, 503)
      const isHere = isLocal && serve !== 'relay'
      return jsonPage(isHere ? { ...always(), networkOrigin: networkOrigin() } : always())
    },
    '/health': () => {
      const isWriting = metrics.isWriting()
      return jsonPage({ up: true, store: isWriting ? 'writing' : 'failing' }, isWriting ? 200 : 503)
    },
    '/doctor': ({ isLocal }) => (isLocal ? doctor() : notHere),
    '/metrics': async ({ isLocal }) =>
      isLocal || config.metrics === 'public'
        ? { type: metrics.type, body: await metrics.text() }
        : notHere,
  }
}
