import * as z from 'zod/mini'
import { erasePage } from './erase-page.ts'
import { jsonPage, type Page, type Pages } from './page.ts'
import { protocolVersion } from '../wire/frames.ts'

export const appPages: Pages = { '/effacer': erasePage }

const heardShape = z.object({ relay: z.string(), groupCreation: z.enum(['open', 'code']) })

/** Of an app served alone: what its relay says, or what it said last. `ask` reads what stands at an address. */
export function farPages(relayUrl: string, ask: (url: string) => Promise<unknown>): Pages {
  const url = relayUrl.replace(/^ws/, 'http').replace(/\/relay$/, '/config')
  let heard = jsonPage({}, 503)
  const listen = async (): Promise<void> => {
    const said = heardShape.parse(await ask(url))
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
