import { describe, expect, it } from 'vitest'
import { fiveLines, partWords, spreadWords } from './spread-words.ts'

const empty = fiveLines([])

describe('the five words as one text', () => {
  it('parts words at spaces, commas, dots and dashes', () => {
    expect(partWords(' verdure, bobine-lundi · tamiser\nvertu. ')).toEqual([
      'verdure',
      'bobine',
      'lundi',
      'tamiser',
      'vertu',
    ])
  })

  it('puts five pasted words on all lines, wherever they were pasted', () => {
    expect(spreadWords(empty, 3, ['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('puts fewer words from the line they were typed on, and cuts none before it', () => {
    expect(spreadWords(['a', '', '', '', ''], 1, ['b', 'c'])).toEqual(['a', 'b', 'c', '', ''])
  })
})
