import { describe, expect, it } from 'vitest'
import type { RecordId } from '../model/ids.ts'
import { flagStanding } from './support.ts'

const feeds = ['a', 'b'].map((name) => name.repeat(16) as RecordId)
const [first] = feeds
const nothing = { isThere: () => false, links: 0 }

describe('[T4.2] a stake', () => {
  it('is to be discussed again once nothing supports it any more', () => {
    expect(flagStanding({ feeds, flag: 'may-leave' }, nothing)).toBe('discuss')
    expect(flagStanding({ feeds }, nothing)).toBe('discuss')
  })

  it('stays as the group said while one echo, one situation or one link supports it', () => {
    const one = { isThere: (id: string) => id === first, links: 0 }
    expect(flagStanding({ feeds, flag: 'may-leave' }, one)).toBe('may-leave')
    expect(flagStanding({ feeds, flag: 'stays' }, { ...nothing, links: 1 })).toBe('stays')
  })

  it('that nothing ever fed lost nothing', () => {
    expect(flagStanding({ feeds: [], flag: 'stays' }, nothing)).toBe('stays')
    expect(flagStanding({ feeds: [] }, nothing)).toBeUndefined()
  })
})
