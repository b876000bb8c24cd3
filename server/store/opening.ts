import { openClassicLevelStore, type Opened } from './classic-level-store.ts'
import type { Refused } from './data-folder.ts'
import type { Store } from './store.ts'
import type { Listening } from './store-watch.ts'

/** Where a relay keeps its rooms; what this machine alone holds of it, if it does. */
interface Kept {
  readonly kind: 'open'
  readonly store: Store
  readonly here: Opened | undefined
}

/** The store that the host asked for: in a folder here, or shared, on an engine loaded for them alone. */
export async function openStore(
  { dataFolder, store: url }: { readonly dataFolder: string; readonly store?: string | undefined },
  listening: Listening,
  given?: Store,
): Promise<Kept | Refused> {
  if (given !== undefined) return { kind: 'open', store: given, here: undefined }
  if (url === undefined) {
    const here = await openClassicLevelStore(dataFolder, listening)
    return here.kind === 'refused' ? here : { kind: 'open', store: here.store, here }
  }
  const { openJetStreamStore } = await import('./jetstream/jetstream-store.ts')
  const shared = await openJetStreamStore(url, { listening })
  return shared.kind === 'refused' ? shared : { ...shared, here: undefined }
}
