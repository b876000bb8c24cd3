import { openUnderCode, sealUnderCode } from '../seal/code.ts'
import type { Vault } from '../seal/device-vault.ts'
import { isDigits } from '../seal/fold-code.ts'
import { deviceRandom } from '../seal/random.ts'
import type { DeviceStore } from './device-store.ts'

/** The second key of this device: at hand since no code is set now, or behind one. */
export type CodeRow =
  | { readonly kind: 'none'; readonly inner: Uint8Array }
  | { readonly kind: 'digits' | 'phrase'; readonly sealed: Uint8Array }

const kinds = ['none', 'digits', 'phrase'] as const

interface Place {
  readonly store: DeviceStore
  readonly outer: Vault
}

/** Nothing when no code was ever set here. */
export async function readCode({ store, outer }: Place): Promise<CodeRow | undefined> {
  const row = await store.vault.get('code')
  if (row === undefined) return undefined
  const opened = row.value instanceof Uint8Array ? await outer.open(row.value) : undefined
  const kind = opened && kinds[opened[0] ?? -1]
  if (opened === undefined || kind === undefined)
    throw new Error('The row of the code does not open')
  const rest = opened.slice(1)
  return kind === 'none' ? { kind, inner: rest } : { kind, sealed: rest }
}

async function put({ store, outer }: Place, kind: CodeRow['kind'], rest: Uint8Array) {
  const value = await outer.seal(new Uint8Array([kinds.indexOf(kind), ...rest]))
  await store.vault.put({ id: 'code', value })
}

/** One write, after which nothing more is sealed without the second key. */
export async function setCode(place: Place, code: string): Promise<void> {
  const row = await readCode(place)
  if (row !== undefined && row.kind !== 'none') throw new Error('A code is already set')
  const inner = row?.inner ?? deviceRandom(32)
  const kind = isDigits(code) ? 'digits' : 'phrase'
  await put(place, kind, await sealUnderCode(code, inner))
}

/** The second key stays, at hand: nothing needs sealing again. */
export const clearCode = (place: Place, inner: Uint8Array): Promise<void> =>
  put(place, 'none', inner)

/** The second key; nothing when it is another code. */
export const innerOf = (row: CodeRow, code: string): Promise<Uint8Array | undefined> =>
  row.kind === 'none' ? Promise.resolve(row.inner) : openUnderCode(code, row.sealed)
