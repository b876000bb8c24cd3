import type { Kept } from './this-device.ts'

/** Asked of the browser at each look: nothing of it is stored. */
export async function keptHere(): Promise<Kept> {
  const storage = (navigator as { readonly storage?: StorageManager }).storage
  const { usage } = (await storage?.estimate()) ?? {}
  return { bytes: usage, isPromised: (await storage?.persisted()) ?? false }
}

/** Asks the browser not to make room by itself; it may decline. */
export async function askToKeep(): Promise<Kept> {
  await navigator.storage.persist()
  return keptHere()
}
