import type * as Y from 'yjs'
import type { Fields } from '../../../shared/policy/view.ts'
import type { Changed } from './line.ts'

type Maps = ReadonlyMap<string, Y.Map<Fields>>

/** What the line's listeners have been told of, whichever document it came from. */
export interface ShownRecords {
  /** Everything, for a new listener. */
  all(): Changed[]
  /** What a document has that was not told yet, and what it lost. */
  catchUp(maps: Maps): Changed[]
  /** The same for some records only. */
  update(maps: Maps, names: readonly Named[]): Changed[]
}

export interface Named {
  readonly collection: string
  readonly id: string
}

/** Records told of, by collection and id. */
export function shownRecords(): ShownRecords {
  const shown = new Map<string, Map<string, Fields>>()
  const shelfOf = (collection: string): Map<string, Fields> => {
    const there = shown.get(collection)
    if (there !== undefined) return there
    const made = new Map<string, Fields>()
    shown.set(collection, made)
    return made
  }
  const update = (maps: Maps, names: readonly Named[]): Changed[] =>
    names.flatMap(({ collection, id }) => {
      const record = maps.get(collection)?.get(id)
      const shelf = shelfOf(collection)
      const before = shelf.get(id)
      if (record === before || (record && before && isSame(record, before))) return []
      if (record === undefined) shelf.delete(id)
      else shelf.set(id, record)
      return [{ collection, id, record }]
    })
  return {
    all: () =>
      [...shown].flatMap(([collection, shelf]) =>
        [...shelf].map(([id, record]) => ({ collection, id, record })),
      ),
    update,
    catchUp(maps) {
      const names = [...maps].flatMap(([collection, map]) =>
        [...new Set([...map.keys(), ...shelfOf(collection).keys()])].map((id) => ({
          collection,
          id,
        })),
      )
      return update(maps, names)
    },
  }
}

/** Records are flat: the same fields with the same values are the same record. */
function isSame(left: Fields, right: Fields): boolean {
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
  )
}
