import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyId } from '../model/ids.ts'
import { createState, type Write } from './records.ts'
import { followShare } from './share.ts'
import type { Fields } from './view.ts'

const ids = ['a', 'b', 'c']
const anyOf = fc.constantFrom(...ids)

const record = (fields: fc.Arbitrary<object>) =>
  fc.option(
    fc.tuple(fields, fc.constantFrom('me', 'you')).map(([own, owner]) => ({ owner, ...own })),
    { nil: null, freq: 4 },
  )
const written = (collection: string, fields: fc.Arbitrary<object>) =>
  fc
    .tuple(anyOf, record(fields))
    .map(([id, made]): Write => ['document', collection, id, made as Fields | null])
const none = fc.constant({})

/** Any entry of a session's log, as far as a common screen may tell. */
const anyEntry = fc.array(
  fc.oneof(
    written('situations', none),
    written('echoes', fc.record({ of: anyOf })),
    written('wordings', fc.record({ of: anyOf })),
    written('participants', none),
    written('takeaways', none),
    written('placements', fc.record({ offWall: fc.boolean() })),
    written('adoptions', none),
    fc
      .record({ namesOff: fc.boolean() })
      .map((fields): Write => ['document', 'progress', onlyId, fields]),
    fc.constant<Write>(['ledger', 'room', 'ord', { last: 1 }]),
  ),
  { minLength: 1, maxLength: 4 },
)

/** What the document of a share holds by now. */
function holding() {
  const held = new Map<string, Fields>()
  return {
    held,
    take(writes: readonly Write[]): void {
      for (const [, collection, id, made] of writes) {
        const key = `${collection}/${id}`
        // What is not there is never taken away, and nothing is sent twice.
        expect(held.get(key)).not.toBe(made ?? undefined)
        if (made === null) held.delete(key)
        else held.set(key, made)
      }
    },
  }
}

const sorted = (held: ReadonlyMap<string, Fields>) =>
  [...held].sort(([left], [right]) => (left < right ? -1 : 1))

describe('[S1.5] what follows a room for a common screen', () => {
  it('holds the same, told what was written or looking at everything', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (log) => {
        const state = createState('session')
        const [told, looks] = [holding(), holding()]
        const follow = followShare('wall')
        for (const writes of log) {
          state.apply(writes)
          told.take(follow(state, writes))
          looks.held.clear()
          looks.take(followShare('wall')(state))
          expect(sorted(told.held)).toEqual(sorted(looks.held))
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
