import { sharedLimits } from '../wire/limits.ts'
import type { Welcome } from '../wire/welcome.ts'
import { roomLimits } from './limits.ts'
import { nextAct } from './numbers.ts'
import type { Records } from './records.ts'
import type { Caller, Standing } from './standing.ts'

/** What the relay adds to what the room says of itself. */
export interface Welcoming {
  readonly by: Standing | undefined
  readonly nowMs: number
  readonly limits: { readonly frameBytes: number }
}

/** The welcome of a caller, but for the generation: role, clock, numbers, and the key of an invitation. */
export function welcomeOf(
  state: Records,
  { device, hash, invitation }: Caller,
  { by, nowMs, limits: { frameBytes } }: Welcoming,
): Omit<Welcome, 'generation'> {
  // A pass is read by the one device that holds its token.
  const given = state.read('passes', hash)?.['wrap']
  const wrap = given ?? state.read('invitations', invitation)?.['wrap']
  const records = roomLimits[state.kind === 'session' ? 'recordsPerSession' : 'recordsPerGroup']
  return {
    kind: 'welcome',
    role: by?.role ?? 'guest',
    nowMs,
    nextAct: nextAct(state, device),
    ...(typeof wrap === 'string' ? { wrap } : {}),
    limits: { frameBytes, records, actsInFlight: sharedLimits.actsInFlight },
  }
}
