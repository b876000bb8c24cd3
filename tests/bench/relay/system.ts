import type { Pinned } from './pinned.ts'

/** What a client tells as it hears it. */
export interface Heard {
  /** A change was delivered to it: the place of who wrote it, and its stamp. */
  readonly seen: (by: number, stamp: number) => void
  /** One of its own changes was acknowledged. */
  readonly done: () => void
}

/** Somebody at a place of a room, who changes records of their own. */
export interface Client {
  /** The frame of the next change. */
  readonly next: (stamp: number) => Buffer
  readonly send: (frames: Buffer) => void
  readonly leave: () => void
}

/** One more socket in a room, which only listens. */
export interface Visit {
  /** The whole document as it was served, once it was; nothing where there is none. */
  readonly state: Uint8Array
  readonly leave: () => void
}

/** A system under test, running. */
export interface Running {
  readonly server: Pinned
  join(room: number, place: number, heard: Heard): Promise<Client>
  visit(room: number, place: number): Promise<Visit>
  /** Of each place's changes, how many this document holds. */
  kept(room: number, state: Uint8Array): number[]
}

export interface System {
  readonly name: string
  /** Starts on a folder that is new, or left by the same system. */
  start(folder: string, isInspected?: boolean): Promise<Running>
}

/** The load: rooms, people in each, records that each goes on changing. */
export const load = { rooms: 20, places: 12, records: 8, changeBytes: 280 } as const
