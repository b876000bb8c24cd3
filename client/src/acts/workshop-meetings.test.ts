import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { RecordId } from '../../../shared/model/ids.ts'
import type { SynthesisWords } from '../../../shared/model/synthesis.ts'
import type { Board } from '../store/board.ts'
import { emptyBoard } from '../store/project-board.ts'
import type { Writing } from '../store/workshop.ts'
import { meet } from './workshop-meetings.ts'
import type { Pen } from './workshop-pen.ts'

const id = 's'.repeat(16) as RecordId
const words = (title: string): SynthesisWords => ({
  audience: 'groups',
  title,
  lead: '',
  sessions: ['x'.repeat(16) as RecordId],
  pages: [],
  checked: {},
  atMin: 1,
})

/** A pen whose second version is on its way, over a board that shows what a test says. */
function penOver() {
  const board = createStore<Board>(() => emptyBoard(true))
  const manuscript = { id, synthesis: words('second'), pages: [] }
  const state = createStore<Writing>(() => ({
    manuscript,
    saved: 'kept',
    meetings: [],
    replaced: [],
    marks: [],
    reading: false,
    canUndo: false,
  }))
  const pen = {
    board,
    state,
    spot: () => Promise.resolve([]),
    base: new Map([[id, words('second')]]),
    earlier: new Map([[id, [words('none'), words('first')]]]),
    posted: new Map([[id, 2]]),
  } as unknown as Pen
  const shows = (title: string, keeping: 'sent' | 'kept') => {
    const record = { record: { of: '' }, id, keeping, words: words(title) }
    board.setState({ syntheses: new Map([[id, record]]) as unknown as Board['syntheses'] })
    meet(pen)
    return state.getState().meetings.length
  }
  return { pen, shows }
}

describe('[Y6.3] words on their way', () => {
  it('are met by nobody: what this pen wrote before is its own', () => {
    const { pen, shows } = penOver()
    expect(shows('first', 'sent')).toBe(0)
    expect(shows('none', 'sent')).toBe(0)
    expect(shows('second', 'sent')).toBe(0)
    expect(pen.posted.size).toBe(0)
  })

  it('meet those of somebody else, until what stands is one’s own again', () => {
    const { shows } = penOver()
    expect(shows('theirs', 'sent')).toBe(1)
    expect(shows('second', 'sent')).toBe(0)
  })
})
