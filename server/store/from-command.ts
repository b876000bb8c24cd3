import { unreadStore, type StoreFacts } from '../../shared/host/doctor/facts.ts'
import { noFolder, type Refused as Said } from '../../shared/host/said.ts'
import { askHere, piecesOf } from './asked-here.ts'
import type { Opened } from './classic-level-store.ts'
import { keepArchives, type KeptBackUp } from './keep-archives.ts'
import { openHere } from './open-here.ts'

interface BackingUp {
  readonly dataFolder: string
  readonly to?: string | undefined
  readonly keysTo?: string | undefined
}

/** One back-up: made by the relay that has the store open, or by this process where none has. */
export async function backUp({ dataFolder, to, keysTo }: BackingUp): Promise<KeptBackUp | Said> {
  if (to === undefined) return noFolder
  const folders = keysTo === undefined ? { data: to } : { data: to, keys: keysTo }
  const answer = await askHere(dataFolder, 'copy')
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
export async function lookIn(dataFolder: string): Promise<StoreFacts> {
  const answer = await askHere(dataFolder, 'health')
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
