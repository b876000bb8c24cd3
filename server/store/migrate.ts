import { parseArgs } from 'node:util'
import { openClassicLevelStore } from './classic-level-store.ts'
import { prepareFolder, refuse, type Refused } from './data-folder.ts'
import { encodeEntry } from './entry.ts'
import { nameFolder } from './open-database.ts'
import type { Kept, Store } from './store.ts'

/** What came over. */
interface Migrated {
  readonly kind: 'migrated'
  readonly rooms: number
  readonly fr: string
  readonly en: string
}

const same = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  Buffer.compare(one ?? Buffer.of(), other ?? Buffer.of()) === 0

/** Read again where it was written: every byte, in order. */
function isSame(kept: Kept, there: Awaited<ReturnType<Store['read']>>): boolean {
  if (there.kind !== 'kept' || there.cut || there.entries.length !== kept.entries.length)
    return false
  const isEach = kept.entries.every(({ bytes }, n) => same(bytes, there.entries[n]?.bytes))
  return isEach && same(kept.snapshot?.bytes, there.snapshot?.bytes)
}

/** The same content under a key of its own; positions are counted anew. */
async function copyRoom(to: Store, room: string, kept: Kept): Promise<boolean> {
  const first = kept.snapshot && encodeEntry([])
  const lines = [...(first ? [first] : []), ...kept.entries.map(({ bytes }) => bytes)]
  let head = 0
  for (const bytes of lines) {
    if ((await to.append(room, head, { bytes })).kind !== 'done') return false
    head += 1
    if (head > 1 || kept.snapshot === undefined) continue
    if ((await to.renew(room, head, { bytes: kept.snapshot.bytes })).kind !== 'done') return false
    head += 1
  }
  const isWhole = isSame(kept, await to.read(room))
  to.letGo(room)
  return isWhole
}

const stopped = (room: string): Refused =>
  refuse(
    `La migration s’arrête à la salle ${room}, qui ne se lit ou ne s’écrit pas. Rien n’a changé à l’origine ; recommencez vers un endroit vide.`,
    `The migration stops at room ${room}, which cannot be read or written. Nothing changed where it comes from; begin again towards an empty place.`,
  )

/** Copies every room and where doors lead, and reads all of it again; the origin is left as it is. */
export async function migrate(from: Store, to: Store): Promise<Migrated | Refused> {
  if (to.relayId !== from.relayId || (await to.rooms()).length > 0)
    return refuse(
      'La destination garde déjà quelque chose : choisissez un endroit vide.',
      'The destination keeps something already: choose an empty place.',
    )
  let rooms = 0
  for (const room of await from.rooms()) {
    const kept = await from.read(room)
    from.letGo(room)
    // Erased, key and all: what is left of it opens nowhere.
    if (kept.kind === 'absent') continue
    if (kept.kind === 'failed' || kept.cut || !(await copyRoom(to, room, kept)))
      return stopped(room)
    rooms += 1
  }
  const lines = await from.between('', '~')
  await to.note(
    lines.filter(([key]) => !key.startsWith('relay/')).map(([key, value]) => ({ key, value })),
  )
  return {
    kind: 'migrated',
    rooms,
    fr: `Copiées et relues : ${rooms} salles. L’origine est intacte : effacez-la quand le relais a redémarré sur la destination.`,
    en: `Copied and read again: ${rooms} rooms. The origin is as it was: erase it once the relay has started again on the destination.`,
  }
}

const isShared = (place: string): boolean => /^(nats|tls):/.test(place)

type Opened = { readonly kind: 'open'; readonly store: Store }

async function openAt(place: string, relayId?: string): Promise<Opened | Refused> {
  if (isShared(place)) {
    const { openJetStreamStore } = await import('./jetstream/jetstream-store.ts')
    return openJetStreamStore(place, { relayId })
  }
  const refused = relayId === undefined ? undefined : await prepareFolder(place)
  if (refused !== undefined) return refused
  if (relayId !== undefined) await nameFolder(place, relayId)
  return openClassicLevelStore(place)
}

/** `--from` one place `--to` another: a folder, or an address of the engine; `--restored` that address alone. */
export async function migrateAsked(words: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { from: text, to: text, restored: text }
  const { values } = parseArgs({ args: [...words], options, strict: false })
  const { from, to, restored } = values
  if (typeof restored === 'string') {
    const { eraseRestored } = await import('./jetstream/erase-restored.ts')
    return eraseRestored(restored)
  }
  if (typeof from !== 'string' || typeof to !== 'string')
    return refuse(
      'migrate --from DOSSIER-OU-ADRESSE --to DOSSIER-OU-ADRESSE (une adresse : nats://…).',
      'migrate --from FOLDER-OR-ADDRESS --to FOLDER-OR-ADDRESS (an address: nats://…).',
    )
  const origin = await openAt(from)
  if (origin.kind === 'refused') return origin
  const { store } = origin
  try {
    const goal = store.relayId === '' ? undefined : await openAt(to, store.relayId)
    if (goal === undefined || goal.kind === 'refused') return goal ?? stopped(from)
    const done = await migrate(store, goal.store)
    await goal.store.close()
    return done
  } finally {
    await store.close()
  }
}
