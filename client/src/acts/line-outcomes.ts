import type { Refusal } from '../../../shared/policy/refusals.ts'
import type { Admitted, Line, LineState } from '../sync/line.ts'

type Admission =
  | ({ readonly kind: 'admitted' } & Admitted)
  | { readonly kind: 'nothing' | 'offline' | 'door-closed' }

/** The relay's answer to hello: admitted, or why not. The first failed attempt is an answer too. */
export function admission(line: Line): Promise<Admission> {
  return new Promise((resolve) => {
    const stop = line.listen({
      admitted: (admitted) => settle({ kind: 'admitted', ...admitted }),
      state: (state) => {
        const refused = refusedBy(state)
        if (refused !== undefined) settle(refused)
      },
    })
    function settle(outcome: Admission) {
      queueMicrotask(() => stop())
      resolve(outcome)
    }
  })
}

function refusedBy(state: LineState): Admission | undefined {
  if (state.state === 'reconnecting') return { kind: 'offline' }
  if (state.state !== 'ended') return undefined
  return { kind: state.reason === 'doorClosed' ? 'door-closed' : 'nothing' }
}

/** What became of a post: durable at the relay, refused, or the line was closed for good. */
export function outcomeOf(line: Line, key: number): Promise<'done' | 'ended' | Refusal> {
  return new Promise((resolve) => {
    const stop = line.listen({
      outbox: (kept) => {
        const entry = kept.find((one) => one.key === key)
        if (entry === undefined) settle('done')
        else if (entry.refused !== undefined) settle(entry.refused)
      },
      state: (state) => {
        if (state.state === 'ended') settle('ended')
      },
    })
    function settle(outcome: 'done' | 'ended' | Refusal) {
      queueMicrotask(() => stop())
      resolve(outcome)
    }
  })
}
