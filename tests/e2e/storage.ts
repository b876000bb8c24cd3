import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as Y from 'yjs'
import type { Device } from './devices.ts'

/** A room's document as a device keeps it: collection → id → record. */
export type Replica = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface Rows {
  readonly replicas: readonly { room: string; state?: readonly number[] }[]
  readonly updates: readonly { room: string; bytes: readonly number[] }[]
}

/** Every replica that a device keeps in this database, by room. */
export async function replicasOf(
  { page }: Device,
  database = 'faire-echo',
): Promise<Map<string, Replica>> {
  const rows = await page.evaluate(readRows, database)
  const docs = new Map<string, Y.Doc>()
  const docOf = (room: string) => {
    const doc = docs.get(room) ?? new Y.Doc()
    docs.set(room, doc)
    return doc
  }
  for (const { room, state } of rows.replicas) {
    if (state !== undefined) Y.applyUpdate(docOf(room), new Uint8Array(state))
  }
  for (const { room, bytes } of rows.updates) Y.applyUpdate(docOf(room), new Uint8Array(bytes))
  return new Map([...docs].map(([room, doc]) => [room, contentOf(doc)]))
}

function contentOf(doc: Y.Doc): Replica {
  const collections = [...doc.share.keys()].sort()
  return Object.fromEntries(collections.map((name) => [name, doc.getMap(name).toJSON()]))
}

// Runs in the page.
async function readRows(database: string): Promise<Rows> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('No such database')))
  })
  const all = (store: string) =>
    new Promise<Record<string, unknown>[]>((resolve) => {
      const request = opened.transaction(store).objectStore(store).getAll()
      request.addEventListener('success', () =>
        resolve(request.result as Record<string, unknown>[]),
      )
    })
  const plain = (value: unknown) => (value instanceof Uint8Array ? [...value] : value)
  const rows = async (store: string) =>
    (await all(store)).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
    )
  const found = { replicas: await rows('replicas'), updates: await rows('updates') }
  opened.close()
  return found as unknown as Rows
}

/** Every byte that a device keeps, as text: databases, local and session storage. */
export async function keptOn({ page }: Device): Promise<string> {
  return page.evaluate(async () => {
    const decoder = new TextDecoder()
    const text = (value: unknown): string => {
      if (value instanceof Uint8Array) return decoder.decode(value)
      if (value instanceof ArrayBuffer) return decoder.decode(value)
      if (Array.isArray(value)) return value.map(text).join('\n')
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.entries(value)
        .map(([name, inner]) => `${name}=${text(inner)}`)
        .join('\n')
    }
    const parts = [text(Object.entries(localStorage)), text(Object.entries(sessionStorage))]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name)
        request.addEventListener('success', () => resolve(request.result))
      })
      for (const store of database.objectStoreNames) {
        for (const way of ['getAllKeys', 'getAll'] as const) {
          const rows = await new Promise<unknown[]>((resolve) => {
            const request = database.transaction(store).objectStore(store)[way]()
            request.addEventListener('success', () => resolve(request.result as unknown[]))
          })
          parts.push(`${name}/${store}`, text(rows))
        }
      }
      database.close()
    }
    return parts.join('\n')
  })
}

/** Which of these stand in the address, the headers or the body of a response that any cache holds. */
function foundInCaches({ page }: Device, canaries: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const responses = (await Promise.all(opened.map((each) => each.matchAll()))).flat()
    const texts = await Promise.all(
      responses.map(async (response) =>
        [response.url, ...[...response.headers].flat(), await response.text()].join('\n'),
      ),
    )
    return all.filter((canary) => texts.some((text) => text.includes(canary)))
  }, canaries)
}

/** Which of these a device keeps in any byte: databases, storages, caches, the page’s own address. */
export async function leftOn(
  device: Device,
  canaries: readonly string[],
): Promise<readonly string[]> {
  const cached = await foundInCaches(device, canaries)
  const kept = `${await keptOn(device)}\n${device.page.url()}`
  return canaries.filter((canary) => kept.includes(canary) || cached.includes(canary))
}

/** Every byte of a folder, as text, file by file. */
export async function keptIn(folder: string): Promise<string> {
  const parts: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    parts.push(path, (await readFile(path)).toString('latin1'), (await readFile(path)).toString())
  }
  return parts.join('\n')
}
