/** A place for a wave: one of seven columns, above the tables or below. */
export interface Slot {
  readonly column: number
  readonly row: 'above' | 'below'
  /** The stakes that the situation fed when it took this place. */
  readonly key: string
}

type Place = Omit<Slot, 'key'>

export interface SlotsAsked {
  readonly situations: readonly {
    readonly id: string
    /** The tables it feeds and where they stand; absent for one that feeds none. */
    readonly towards: { readonly key: string; readonly x: number } | undefined
  }[]
  readonly columnsX: readonly number[]
  readonly tablesX: readonly number[]
  readonly tableRadius: number
  readonly reserved: readonly Place[]
  readonly before?: ReadonlyMap<string, Slot>
}

/** Those that feed no stake take the edges of the picture first. */
const edgesFirst = [6, 0, 4, 2, 5, 1, 3]
/** Without any stake they stand in reading order, evenly spread. */
const evenly = [0, 2, 4, 6, 1, 3, 5]

const nameOf = ({ column, row }: Place) => `${row} ${column}`

/**
 * A slot for each situation. One that feeds the same stakes as before keeps its place; the others
 * take, in order of arrival, the nearest free place to their tables.
 */
export function assignSlots(asked: SlotsAsked): ReadonlyMap<string, Slot> {
  const taken = new Set(asked.reserved.map(nameOf))
  const places = new Map<string, Slot>()
  const take = (id: string, slot: Slot) => {
    places.set(id, slot)
    taken.add(nameOf(slot))
  }
  for (const { id, towards } of asked.situations) {
    const kept = asked.before?.get(id)
    if (kept?.key === (towards?.key ?? '') && !taken.has(nameOf(kept))) take(id, kept)
  }
  const waiting = asked.situations.filter(({ id }) => !places.has(id))
  const drawn = waiting.filter(({ towards }) => towards !== undefined)
  const free = waiting.filter(({ towards }) => towards === undefined)
  for (const { id, towards } of [...drawn, ...free]) {
    const slot = towards === undefined ? apart(asked, taken) : nearest(asked, taken, towards.x)
    if (slot !== undefined) take(id, { ...slot, key: towards?.key ?? '' })
  }
  return places
}

/** Columns between and beside tables come first; one right over a table is this much further. */
const overTable = 300
/** A place beside a slip that lies between tables is further still. */
const besideSlip = 310

function nearest(
  { columnsX, tablesX, tableRadius, reserved }: SlotsAsked,
  taken: ReadonlySet<string>,
  x: number,
) {
  const open = allPlaces(columnsX.map((_, index) => index)).filter(
    (place) => !taken.has(nameOf(place)),
  )
  const far = ({ column, row }: Place) => {
    const columnX = columnsX[column] ?? 0
    const over = tablesX.some((tableX) => Math.abs(tableX - columnX) < tableRadius)
    const beside = reserved.some((slip) => slip.row === row && Math.abs(slip.column - column) === 1)
    // above comes first when both rows are as near
    const further = (over ? overTable : 0) + (beside ? besideSlip : 0) + (row === 'below' ? 1 : 0)
    return Math.abs(columnX - x) + further
  }
  return open.sort((a, b) => far(a) - far(b))[0]
}

function apart({ situations }: SlotsAsked, taken: ReadonlySet<string>): Place | undefined {
  const some = situations.some(({ towards }) => towards !== undefined)
  const places = some
    ? edgesFirst.flatMap((column) => [
        { column, row: 'below' as const },
        { column, row: 'above' as const },
      ])
    : allPlaces(evenly)
  return places.find((place) => !taken.has(nameOf(place)))
}

/** Above then below for a few, so that both rows fill evenly. */
function allPlaces(order: readonly number[]): Place[] {
  const rows = ['above', 'below'] as const
  return [order.slice(0, 4), order.slice(4)].flatMap((half) =>
    rows.flatMap((row) => half.map((column) => ({ column, row }))),
  )
}
