import { describe, expect, it } from 'vitest'
import { drawnAlike } from './drawnAlike.ts'

const Part = ({ name }: { name: string }) => <b>{name}</b>

describe('drawnAlike', () => {
  it('compares values all the way down, and elements by what they are made of', () => {
    const item = (name: string) => ({ id: 'a', words: 'x', under: <Part key="k" name={name} /> })
    expect(drawnAlike(item('Awa'), item('Awa'))).toBe(true)
    expect(drawnAlike(item('Awa'), item('Théo'))).toBe(false)
    expect(drawnAlike([1, [2]], [1, [2]])).toBe(true)
    expect(drawnAlike({ a: undefined, b: 1 }, { b: 1, c: 1 })).toBe(false)
    expect(drawnAlike(<Part name="a" />, { type: Part })).toBe(false)
  })

  it('takes for different what only its identity tells apart', () => {
    const run = () => undefined
    expect(drawnAlike({ run }, { run })).toBe(true)
    expect(drawnAlike({ run }, { run: () => undefined })).toBe(false)
    expect(drawnAlike(new Map(), new Map())).toBe(false)
    expect(drawnAlike(null, {})).toBe(false)
  })
})
