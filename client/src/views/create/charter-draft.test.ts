import { describe, expect, it } from 'vitest'
import { changeCharter, charterFrom, rulesAtMost, writtenRules } from './charter-draft.ts'

const three = charterFrom(['a', 'b', 'c'])

describe('the ground rules being written', () => {
  it('move one place at a time and stop at the ends', () => {
    const moved = changeCharter(three, { kind: 'move', id: 2, by: -1 })
    expect(writtenRules(moved)).toEqual(['a', 'c', 'b'])
    expect(writtenRules(changeCharter(three, { kind: 'move', id: 0, by: -1 }))).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('come back where they were after being taken away, even after other words', () => {
    const removed = changeCharter(three, { kind: 'remove', id: 1 })
    expect(writtenRules(removed)).toEqual(['a', 'c'])
    const written = changeCharter(removed, { kind: 'write', id: 0, text: 'A' })
    expect(writtenRules(changeCharter(written, { kind: 'put-back' }))).toEqual(['A', 'b', 'c'])
  })

  it('are ten at most, and empty lines are not rules', () => {
    let draft = three
    for (let each = 0; each < 20; each += 1) draft = changeCharter(draft, { kind: 'add' })
    expect(draft.rules).toHaveLength(rulesAtMost)
    expect(new Set(draft.rules.map(({ id }) => id)).size).toBe(rulesAtMost)
    expect(writtenRules(draft)).toEqual(['a', 'b', 'c'])
  })
})
