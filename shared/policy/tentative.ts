import { weight, type Records, type Write } from './records.ts'
import type { Fields } from './view.ts'

/** Writes that may still come to nothing, read as if they stood. */
export interface Tentative extends Records {
  readonly write: (write: Write) => void
  writes(): readonly Write[]
  /** Runs it: what it wrote stands, unless it answers with a reason. */
  attempt<R>(run: () => R | undefined): R | undefined
}

type Layer = Map<string, Map<string, Write>>

function put(layer: Layer, [, collection, id]: Write, write: Write | undefined): void {
  const shelf = layer.get(collection) ?? new Map<string, Write>()
  if (write === undefined) shelf.delete(id)
  else shelf.set(id, write)
  if (shelf.size === 0) layer.delete(collection)
  else layer.set(collection, shelf)
}

function* both(base: Iterable<readonly [string, Fields]>, written: Map<string, Write> | undefined) {
  for (const one of base) if (written?.has(one[0]) !== true) yield one
  for (const [, , id, record] of written?.values() ?? []) {
    if (record !== null) yield [id, record] as const
  }
}

/** A layer over `base`: writes go into the layer, reads see both. */
export function createTentative(base: Records): Tentative {
  const layer: Layer = new Map()
  let { size, bytes } = base
  /** What each write of an attempt took the place of, to be put back. */
  let replaced: [Write, Write | undefined][] = []
  const read = (collection: string, id: string): Fields | undefined => {
    const write = layer.get(collection)?.get(id)
    return write === undefined ? base.read(collection, id) : (write[3] ?? undefined)
  }
  return {
    kind: base.kind,
    read,
    each: (collection) => both(base.each(collection), layer.get(collection)),
    get size() {
      return size
    },
    get bytes() {
      return bytes
    },
    write(write) {
      const [place, collection, id, record] = write
      if (place === 'document') {
        const before = read(collection, id)
        size += Number(record !== null) - Number(before !== undefined)
        bytes += weight(record) - weight(before)
      }
      replaced.push([write, layer.get(collection)?.get(id)])
      put(layer, write, write)
    },
    writes: () => [...layer.values()].flatMap((written) => [...written.values()]),
    attempt(run) {
      const before = { size, bytes }
      replaced = []
      const reason = run()
      if (reason === undefined) return undefined
      for (const [write, earlier] of replaced.reverse()) put(layer, write, earlier)
      size = before.size
      bytes = before.bytes
      return reason
    },
  }
}
