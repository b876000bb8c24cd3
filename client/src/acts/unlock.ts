import type { Vault } from '../seal/device-vault.ts'
import { innerKey, vaultBehind } from '../seal/vault-behind.ts'
import type { AskCode } from '../store/code.ts'
import { browserClock, browserLifecycle } from '../sync/browser-surroundings.ts'
import { readCode, type CodeRow } from '../sync/code-row.ts'
import type { DeviceStore } from '../sync/device-store.ts'
import { sealAllBehind } from '../sync/seal-behind.ts'
import { askPages, handKey } from './hand-key.ts'
import { tryCode } from './try-code.ts'
import { watchSight } from './watch-sight.ts'

interface Locked {
  readonly store: DeviceStore
  readonly outer: Vault
  readonly ask: AskCode
}

/** What puts each vault of this device behind its second key, once that one is at hand. */
export async function unlock({ store, outer, ask }: Locked): Promise<(vault: Vault) => Vault> {
  const row = await readCode({ store, outer })
  if (row === undefined) return (vault) => vault
  const key = row.kind === 'none' ? await innerKey(row.inner) : await opened(row, ask)
  const behind = (vault: Vault) => vaultBehind(vault, key)
  if (row.kind !== 'none') handKey(key, watchSight(sight, shut))
  await sealAllBehind(store, behind)
  return behind
}

const sight = {
  ...browserClock,
  lifecycle: browserLifecycle,
  isSeen: () => document.visibilityState === 'visible',
}

/** What was shown goes first: a page that wakes may show its last picture for a moment. */
function shut(): void {
  document.body.hidden = true
  location.reload()
}

/** Time for another page to answer, before a person is asked. */
const answerMs = 200

/** Another page of this browser that is open hands its key; else the code is asked for. */
function opened(row: CodeRow, ask: AskCode): Promise<CryptoKey> {
  return new Promise((resolve, reject) => {
    let asked: Promise<() => void> | undefined
    const take = (key: CryptoKey) => {
      stopListening()
      stopWaiting()
      resolve(key)
      void asked?.then((close) => close())
    }
    const stopListening = askPages(take)
    const stopWaiting = browserClock.after(answerMs, () => {
      asked = ask({ isDigits: row.kind === 'digits', attempt: (code) => tried(row, code, take) })
      asked.catch(reject)
    })
  })
}

async function tried(row: CodeRow, code: string, take: (key: CryptoKey) => void) {
  const inner = await tryCode(row, code)
  if (inner !== undefined) take(await innerKey(inner))
  return inner !== undefined
}
