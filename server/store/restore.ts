import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { askHere } from './asked-here.ts'
import { openClassicLevelStore } from './classic-level-store.ts'
import { refuse, refuseWriting, type Refused } from './data-folder.ts'
import { doubtAll } from './doubts.ts'
import { eraseAgain, type ErasedAgain } from './erase-again.ts'
import { syncFolder } from './room-keys.ts'
import { takeIn, type Archives, type TakenIn } from './take-in.ts'
import { joinTombstones, textIfThere, tombstonesIn, writeTombstones } from './tombstones.ts'

export interface Restoring extends Archives {
  readonly into: string
  /** Another copy of what was withdrawn or erased since. */
  readonly tombstones?: string | undefined
  /** Two halves of different back-ups: rooms without their key are left out. */
  readonly isUnpairedTaken?: boolean
}

/** A back-up that stands in its place. */
export interface Restored {
  readonly kind: 'restored'
  readonly madeAtMs: number
  readonly rooms: number
  readonly opened: number
  readonly damaged: number
  readonly again: ErasedAgain
}

const stagingName = '.restoring'

/** A folder that keeps something already is left as it is. */
async function refuseInto(into: string): Promise<Refused | undefined> {
  await mkdir(into, { recursive: true, mode: 0o700 })
  const there = await readdir(into)
  const keys = there.includes('keys') ? await readdir(join(into, 'keys')) : []
  // One whose store came off its disk still runs: it would not know that another is in its place.
  if ((await askHere(into, 'health')) !== undefined)
    return refuse(
      `Un relais tourne sur le dossier ${into}. Arrêtez-le d’abord.`,
      `A relay runs on the folder ${into}. Stop it first.`,
    )
  if (!there.includes('store') && keys.length === 0) return undefined
  return refuse(
    `Le dossier ${into} garde déjà quelque chose (store ou keys). Rien n’y a été changé. Déplacez-les, ou restaurez ailleurs avec --into.`,
    `The folder ${into} already keeps something (store or keys). Nothing in it was changed. Move them away, or restore elsewhere with --into.`,
  )
}

/** Why what was read is not put in place. */
function refuseTaken(
  { isPair, rooms, opened, head }: TakenIn,
  isTaken: boolean,
): Refused | undefined {
  const [fr, en] = [
    `${opened.length} salle(s) sur ${rooms} ont leur clé`,
    `${opened.length} of ${rooms} rooms have their key`,
  ]
  if (opened.length === 0 && head.rooms > 0)
    return refuse(`Ces clés n’ouvrent rien : ${fr}.`, `These keys open nothing: ${en}.`)
  if (isPair || isTaken) return undefined
  return refuse(
    `Ces deux fichiers ne sont pas de la même sauvegarde : ${fr}. Les autres ont été renouvelées ou effacées depuis et resteraient fermées. Pour restaurer quand même, ajoutez --unpaired.`,
    `These two files are not of the same back-up: ${en}. The others were renewed or erased since and would stay shut. To restore all the same, add --unpaired.`,
  )
}

const minuteMs = 60_000

/** Opens what was taken in, and erases again what was erased between the back-up and now. */
async function settle(
  folder: string,
  taken: TakenIn,
  known: string,
): Promise<ErasedAgain | Refused> {
  const { head, opened } = taken
  const all = joinTombstones(taken.tombstones, known)
  await writeFile(tombstonesIn(folder), writeTombstones(all), { mode: 0o600 })
  // Every room opens a new generation: the one that is restored may differ from what devices hold
  // without being behind it.
  await doubtAll(folder, head.doubts + 1)
  const store = await openClassicLevelStore(folder)
  if (store.kind === 'refused') return store
  // A minute more: what was being withdrawn while the copy began is noted before it is done.
  const fromMin = Math.floor(head.madeAtMs / minuteMs) - 1
  const since = all.filter(({ serial, atMin }) => serial > head.tombstone || atMin >= fromMin)
  try {
    return await eraseAgain(store.store, opened, since)
  } finally {
    await store.store.close()
  }
}

/** Who owns the folder owns what comes into it: restored by root, read by the relay's own user. */
async function giveTo(folder: string, path: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = await stat(folder)
  const inside = await readdir(path, { recursive: true })
  for (const each of ['', ...inside]) await chown(join(path, each), uid, gid)
}

/** The store last: until it is there, nothing is. */
async function putInPlace(staging: string, into: string): Promise<void> {
  await giveTo(into, staging)
  for (const name of ['version', 'doubts', 'tombstones', 'keys', 'store']) {
    if (name === 'keys') await rm(join(into, name), { recursive: true, force: true })
    await rename(join(staging, name), join(into, name))
  }
  await syncFolder(into)
}

async function restoreBy(
  staging: string,
  { data, keys, into, tombstones, isUnpairedTaken = false }: Restoring,
): Promise<Restored | Refused> {
  const taken = await takeIn({ data, keys }, staging)
  if ('kind' in taken) return taken
  const refused = refuseTaken(taken, isUnpairedTaken)
  if (refused !== undefined) return refused
  const here = await textIfThere(tombstonesIn(into))
  const given = tombstones === undefined ? '' : await textIfThere(tombstones)
  const again = await settle(staging, taken, `${here}\n${given}`)
  if ('kind' in again) return again
  await putInPlace(staging, into)
  const { rooms, opened, damaged, head } = taken
  return { kind: 'restored', madeAtMs: head.madeAtMs, rooms, opened: opened.length, damaged, again }
}

/** Puts a back-up in a folder that keeps nothing: all of it was read, opened and written by then. */
export async function restore(restoring: Restoring): Promise<Restored | Refused> {
  const staging = join(restoring.into, stagingName)
  try {
    const refused = await refuseInto(restoring.into)
    if (refused !== undefined) return refused
    await rm(staging, { recursive: true, force: true })
    return await restoreBy(staging, restoring)
  } catch (cause) {
    return refuseWriting(restoring.into, cause)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
