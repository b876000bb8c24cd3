import { weight, type Records, type Write } from './records.ts'
import type { Fields } from './view.ts'

/** Writes that may still come to nothing, read as if they stood. */
export interface Tentative extends Records {
  write(write: Write): void
  writes(): readonly Write[]
}

/** A layer over `base`: writes go into the layer, reads see both. */
export function createTentative(base: Records): Tentative {
  const layer = new Map<string, Write>()
  let size = base.size
  let bytes = base.bytes
  const read = (collection: string, id: string): Fields | undefined => {
    const write = layer.get(`${collection}/${id}`)
    return write === undefined ? base.read(collection, id) : (write[3] ?? undefined)
  }
  return {
    kind: base.kind,
    read,
    *each(collection) {
      for (const [id, record] of base.each(collection)) {
        if (!layer.has(`${collection}/${id}`)) yield [id, record]
      }
      for (const [, name, id, record] of layer.values()) {
        if (name === collection && record !== null) yield [id, record]
      }
    },
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
      layer.set(`${collection}/${id}`, write)
    },
    writes: () => [...layer.values()],
  }
}
