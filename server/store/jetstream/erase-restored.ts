import { refuse, type Refused } from '../data-folder.ts'
import { eraseAgain } from '../erase-again.ts'
import { openJetStreamStore } from './jetstream-store.ts'

interface ErasedAgain {
  readonly kind: 'erased'
  readonly rooms: number
  readonly records: number
  readonly fr: string
  readonly en: string
}

/** After the host put back an older stream of rooms, before any relay starts: what went since goes again. */
export async function eraseRestored(url: string): Promise<ErasedAgain | Refused> {
  const opened = await openJetStreamStore(url)
  if (opened.kind === 'refused') return opened
  const { store, erasedLater } = opened
  try {
    if (store.relayId === '')
      return refuse('JetStream ne répond pas à cette adresse.', 'JetStream does not answer there.')
    const { rooms, records } = await eraseAgain(store, await store.rooms(), await erasedLater())
    return {
      kind: 'erased',
      rooms,
      records,
      fr: `Effacés de nouveau, comme depuis la sauvegarde : ${rooms} salles, ${records} textes.`,
      en: `Erased again, as since the back-up: ${rooms} rooms, ${records} texts.`,
    }
  } finally {
    await store.close()
  }
}
