import { describe, expect, it } from 'vitest'
import { keepingLog } from '../room/testing/world.ts'
import { tellStore, type StoreEvent } from './store-watch.ts'

const cause = new Error('a sentence that names a room')

describe('what a store tells its host', () => {
  it('[D1.7] is one line for each failure and its end, and one for each damage', () => {
    const log = keepingLog()
    const also: StoreEvent['kind'][] = []
    const watch = tellStore({ log, also: ({ kind }) => void also.push(kind) })
    const events: StoreEvent[] = [
      { kind: 'wrote', ms: 1, waiting: 0 },
      { kind: 'failed', cause },
      { kind: 'failed', cause },
      { kind: 'mended' },
      { kind: 'failed', cause },
      { kind: 'doubted' },
      { kind: 'cut' },
      { kind: 'keyless', cause },
      { kind: 'unreadable', cause },
    ]
    for (const event of events) watch(event)
    expect(also).toEqual(events.map(({ kind }) => kind))
    expect(log.lines.map((line) => line.split(':')[0])).toEqual([
      'nothing can be written',
      'the store is written again ',
      'nothing can be written',
      'the last of what was written is damaged',
      'a log was cut short',
      'a key cannot be kept, or destroyed, or its files made shorter',
      'a room cannot be read',
    ])
  })
})
