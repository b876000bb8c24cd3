import { unreadStore, type StoreFacts } from '../../shared/host/doctor/facts.ts'
import { noFolder, type Refused as Said } from '../../shared/host/said.ts'
import { setTimeout as later } from 'node:timers/promises'
import { askHere, piecesOf, type Answers } from './asked-here.ts'
import type { Opened } from './classic-level-store.ts'
import { keepArchives, type KeptBackUp } from './keep-archives.ts'
import { isOfAnother, openHere } from './open-here.ts'

interface BackingUp {
  readonly dataFolder: string
  readonly to?: string | undefined
  readonly keysTo?: string | undefined
}

/** How long a relay that was just started is waited for, where only it can open the store. */
const startsMs = 5_000
const betweenMs = 100

/** Asks the relay that has this folder open; undefined when none does, nor comes within that time. */
async function askRelay(folder: string, what: keyof Answers, waitMs: number) {
  for (let waitedMs = 0; ; waitedMs += betweenMs) {
    const answer = await askHere(folder, what)
    if (answer !== undefined || waitedMs >= waitMs || !(await isOfAnother(folder))) return answer
    await later(betweenMs)
  }
}

/** One back-up: made by the relay that has the store open, or by this process where none has. */
export async function backUp({ dataFolder, to, keysTo }: BackingUp): Promise<KeptBackUp | Said> {
  if (to === undefined) return noFolder
  const folders = keysTo === undefined ? { data: to } : { data: to, keys: keysTo }
  const answer = await askRelay(dataFolder, 'copy', startsMs)
  if (answer !== undefined && 'kind' in answer) return answer
  if (answer !== undefined) return keepArchives(piecesOf(answer), folders, Date.now())
  const opened = await openHere(dataFolder)
  if (opened.kind === 'refused') return opened
  try {
    return await keepArchives(opened.copy(), folders, Date.now())
  } finally {
    await opened.store.close()
  }
}

/** How an open store is; one that cannot be read says so. */
export async function factsOf(
  { health }: Opened,
  now: { readonly isRunning: boolean; readonly isWriting: boolean },
): Promise<StoreFacts> {
  return health().then(
    (found) => ({ kind: 'read', ...found, ...now, relayMs: Date.now() }),
    () => unreadStore,
  )
}

/** How a store is, as the relay that has it open says, or as it is found where none has. */
export async function lookIn(dataFolder: string, waitMs = startsMs): Promise<StoreFacts> {
  const answer = await askRelay(dataFolder, 'health', waitMs)
  if (answer !== undefined && 'kind' in answer) return { ...answer, kind: 'unread' }
  if (answer !== undefined) {
    for await (const { bytes } of answer) return JSON.parse(bytes.toString()) as StoreFacts
    return unreadStore
  }
  const opened = await openHere(dataFolder)
  if (opened.kind === 'refused') return { ...opened, kind: 'unread' }
  try {
    return await factsOf(opened, { isRunning: false, isWriting: true })
  } finally {
    await opened.store.close()
  }
}
