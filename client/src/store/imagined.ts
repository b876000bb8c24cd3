import type { StoreApi } from 'zustand/vanilla'
import type { Pace } from '../../../shared/rehearsal/play.ts'
import type { SessionHandle } from './session.ts'

/** What an invented person said aloud: in a room it would be heard, and written nowhere. */
export interface SaidAloud {
  readonly name: string
  readonly text: string
}

/** A session held with invented people, in this page's memory alone. */
export interface ImaginedSession {
  readonly session: SessionHandle
  /** What was said aloud, the latest last. */
  readonly said: StoreApi<readonly SaidAloud[]>
  readonly setPace: (pace: Pace) => void
  /** Nobody acts any more; the page then drops all there was. */
  readonly stop: () => void
}
