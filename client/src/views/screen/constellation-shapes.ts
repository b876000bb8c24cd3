/** All lengths are in units of the screen: a 1080th of its shorter side. */
export interface Area {
  readonly width: number
  readonly height: number
}

export interface LaidStake {
  readonly id: string
  readonly situations: readonly string[]
  readonly concepts: readonly string[]
}

export interface ConstellationAsked {
  readonly area: Area
  readonly stakes: readonly LaidStake[]
  /** Ids in order of arrival. */
  readonly situations: readonly string[]
  /** Room that the longest title asks for. */
  readonly titleHeight?: number
  /** Where situations stood before this update: those that still feed the same keep their place. */
  readonly before?: ReadonlyMap<string, Spot>
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A thread between a wave, or a slip, and a table: a curve bent towards `bend`. */
export interface Thread {
  readonly from: Point
  readonly bend: Point
  readonly to: Point
}

export interface Table extends Point {
  readonly id: string
  readonly radius: number
  /** Concepts lying on this table alone. */
  readonly concepts: readonly string[]
}

/** Where a wave stands, and what it was drawn to then: for the next update. */
export interface Spot {
  readonly x: number
  readonly row: 'above' | 'below'
  /** The stakes it fed. */
  readonly key: string
  readonly tablesX: readonly number[]
}

export interface Wave extends Point {
  readonly id: string
  /** Room for its title between the wave and the edge of the area. */
  readonly titleHeight: number
  readonly row: Spot['row']
}

export interface SharedSlip extends Point {
  readonly concept: string
  readonly threads: readonly Thread[]
}

export interface Constellation {
  readonly tables: readonly Table[]
  readonly waves: readonly Wave[]
  readonly seats: readonly Point[]
  readonly threads: readonly Thread[]
  readonly slips: readonly SharedSlip[]
  /** Width that a title may take under or over its wave. */
  readonly titleWidth: number
  readonly slipWidth: number
  readonly places: ReadonlyMap<string, Spot>
}
